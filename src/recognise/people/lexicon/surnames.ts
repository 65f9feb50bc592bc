const words = (text: string): string[] => text.split(/\s+/u).filter(Boolean)

/** The most frequent Japanese family names: most people have one of these. Evidence, no condition. */
export const JAPANESE_SURNAMES: ReadonlySet<string> = new Set(words(`
佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 斉藤 齋藤 齊藤 清水 山崎 森 池田 橋本 阿部 石川
山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野
田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 工藤 今井 高田 増田 丸山 杉山 村田 大塚 新井 藤本 小山
平野 河野 上野 野口 武田 松井 千葉 菅原 岩崎 久保 木下 佐野 野村 松尾 市川 菊地 菊池 杉本 古川 大西 島田 水野 桜井 高野 渡部 吉川 山内 西田 飯田
西川 小松 北村 安田 五十嵐 川口 平田 関 中田 久保田 服部 東 岩田 土屋 川崎 福島 本田 辻 樋口 秋山 田口 永井 山中 中西 吉村 川上 大橋 石原 松岡
馬場 浜田 濱田 森本 星野 矢野 浅野 大久保 松下 吉岡 小池 荒木 野田 大谷 熊谷 内藤 黒田 尾崎 永田 松村 川村 望月 田島 堀 荒井 大島 平井 早川
菅野 栗原 西山 広瀬 廣瀬 石橋 横田 川島 岡崎 萩原 堀内 須藤 大石 篠原 児玉 成田 三宅 小澤 小沢 白石 片山 須田 関口 富田 上村 植田 松原 山岸 神田
桑原 坂口 川田 関根 福井 岡部 西尾 津田 稲垣 安部 榎本 小西 織田 奥村 戸田 奥田 古賀 大森 本間 森下 根本 中嶋 八木 中井 沢田 澤田 高山 小田 梅田
岸 宇野 吉野 土井 大竹 金井 村井 柳田 牧野 笠原 三好 大川 堤 武藤 河合 野崎 若林 山根 向井 黒木 樋渡 南 泉 今村 平山 小原 田辺 田邉 松永
相馬 飯塚 稲葉 江口 大場 岡 小倉 尾形 柏木 神谷 川原 北川 倉田 米田 佐伯 塩田 杉浦 高島 滝沢 竹田 田代 谷 寺田 土田 徳永 長尾 永野 二宮 西岡 西野
丹羽 畠山 福岡 藤川 藤沢 星 堀田 前川 町田 松浦 三上 水谷 宮田 村松 森川 安井 柳沢 山川 吉原 米山 冨田 庄司 伊東 大庭
天野 相川 相沢 相澤 青山 青柳 赤坂 赤松 秋元 秋本 浅井 浅田 浅見 朝倉 芦田 足立 安達 安倍 甘利 荒川 有田 有馬 粟野 飯島 飯野 五十川 猪俣 井口 井手 伊丹 市村 一ノ瀬 伊沢 石垣 石黒 石崎 石渡 石津 石塚 石野
石丸 石本 磯部 板垣 板倉 板橋 市橋 糸井 稲田 稲村 井原 今泉 今田 入江 岩井 岩本 岩瀬 岩下 岩永 岩間 岩村 植木 植松 植村 上原 上山 氏家 臼井 内山 宇佐美 宇都宮 梅原 梅本 梅津 浦田 江川 江崎 越智 遠山 及川
大井 大内 大河内 大木 大崎 大澤 大沢 大城 大関 大滝 大津 大友 大貫 大畑 大原 大村 大山 大和田 岡野 岡村 岡山 小笠原 小木曽 荻野 奥山 尾上 小山田 小野寺 小幡 折原 柿沼 角田 笠井 梶 梶原 片岡 片桐 勝又 勝田 金田
金沢 金澤 金山 鎌田 亀井 亀田 河井 河村 川合 川井 川尻 川瀬 川野 川辺 川端 川本 河田 神崎 木田 木内 木原 木本 北原 北野 北山 吉良 日下 草野 国分 窪田 熊田 熊倉 倉橋 栗田 栗山 黒川 黒澤 黒沢 桑田 越川
小泉 小出 小坂 小杉 小高 小谷 小玉 小寺 小柳 小宮 小室 近江 紺野 西条 斉田 酒巻 坂井 坂田 坂巻 阪本 榊原 櫻井 櫻田 笹川 笹田 笹原 佐竹 佐山 沢口 澤井 沢井 塩谷 塩見 志村 篠崎 篠田 嶋田 島村 嶋 清野
下田 下村 下山 庄子 白井 白川 新谷 新川 新保 杉田 杉原 杉村 杉野 鈴村 瀬川 関谷 芹沢 千田 仙波 曽根 染谷 高井 高尾 高瀬 高津 高岡 高梨 高原 高林 高松 高見 高村 高本 瀧 瀧澤 竹中 竹本 竹原 竹村 武井
武内 武山 只野 立花 田崎 田所 田尻 田上 田渕 玉井 玉置 千野 塚田 塚本 塚原 津川 辻本 辻村 筒井 鶴田 出口 手塚 寺井 寺尾 寺島 寺本 土居 東条 戸塚 豊田 冨永 富永 友田 鳥居 直井 中尾 中沢 中澤 中瀬 中谷
中根 中原 中部 中本 仲田 仲村 永瀬 永山 永原 長井 長岡 長沢 長澤 長島 長嶋 長瀬 長友 名取 並木 成瀬 難波 新妻 新田 新美 西井 西浦 西澤 西沢 西島 西谷 西原 西本 根岸 野上 野島 野中 野原 野本 萩野 橋口
橋爪 長谷 羽田 花田 花岡 塙 浜口 浜崎 早坂 早田 林田 原口 原島 原野 坂東 番場 東野 疋田 久野 日高 日野 平尾 平川 平沢 平澤 平林 平松 平間 広田 廣田 深沢 深澤 深谷 福永 福原 福本 福山 福士 藤岡 藤崎
藤島 藤野 藤村 藤森 藤枝 藤山 布施 船橋 古田 古谷 古屋 古舘 保坂 細川 細田 細谷 堀口 堀越 堀江 堀川 本郷 本橋 本多 前原 前野 牧田 正木 真鍋 増井 益田 町野 松山 松崎 松澤 松沢 松島 松嶋 松藤 松元 松林
丸尾 三木 三沢 三澤 三島 三谷 三田 三橋 三村 三輪 水上 水口 水島 水田 水沼 溝口 緑川 皆川 峯 宮内 宮川 宮坂 宮沢 宮澤 宮下 宮島 宮部 宮地 宮原 武者 宗像 村岡 村木 村山 室井 毛利 持田 茂木 本村 元木
百瀬 森岡 森口 森崎 森山 守屋 諸橋 門脇 矢倉 安川 保田 谷田 矢島 矢吹 柳川 柳原 柳沼 藪 山上 山岡 山城 山添 山脇 山野 山室 山村 山辺 湯浅 由井 横井 横尾 横溝 吉井 吉沢 吉澤 吉武 吉永 吉松 吉本 依田
米沢 米澤 若松 若山 和久井 脇田 鷲尾 渡瀬 亘理 吾郷 斎木 佐久間 澁谷 須賀 諏訪 鷹野 滝川 棚橋 種田 田野 辰巳 椿 鶴見 徳田 都築 鳴海 花井 檜山 福留 星川 増子 眞鍋 御手洗 村瀬 目黒 森谷 八重樫 八巻 吉見 吉弘
`))

/** The most frequent Chinese family names. */
export const CHINESE_SURNAMES: ReadonlySet<string> = new Set([...'王李张張刘劉陈陳杨楊黄黃赵趙周吴吳徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧田董袁潘于蒋蔡余杜叶葉程苏蘇魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤葛尤庞龐耿俞翟聂聶柴樊邢齐齊裴詹祁涂霍骆駱阮柯岳瞿甄殷乔喬庄莊鲁魯伍饶鲍'])

/** The most frequent Korean family names, a syllable each. */
export const KOREAN_SURNAMES: ReadonlySet<string> = new Set([...'김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진엄채원천방공현함변염석선설마길연위표명기반왕금옥육인맹제모탁국어은편용도여추반봉태'])

/** Family names in Latin letters that are frequent: Asian ones as they are written there, then Western ones. Evidence, no condition. */
export const LATIN_SURNAMES: ReadonlySet<string> = new Set(words(`
chang chao chen cheng cheung chiang chien chin chiu cho choi chou chu chuang chung deng fang feng fong gao guo han hao ho hong hou hsiao hsieh hsu huang hung hwang jang jeong jiang jung kang kao khan kim ko kuo kwon lai lam lau lee leung li liang liao lim lin liu lo
lu luo lyu ma mao moon nguyen oh pan park peng pham phan qian qiu seo shao shen shi shih shin shyu song su sun tan tang tao tian ting tran tsai tseng vo wang wei wong wu xiao xie xu xue yan yang yao yeh yeo yin yoo yoon yu yuan yun zeng zhang zhao zheng zhong zhou zhu zou
abe aoki endo fujii fujita fukuda goto hara harada hasegawa hashimoto hayashi honda ikeda imai inoue ishida ishii ishikawa ito kaneko kato kawasaki kimura kobayashi kondo kudo matsuda matsui matsumoto miura miyamoto miyazaki mori morita murakami murata nakagawa nakajima nakamura nakano nakayama nishimura nomura ogawa okada okamoto ono ota
saito sakai sakamoto sasaki sato shibata shimizu sugiyama suzuki takagi takahashi takeda takeuchi tamura tanaka taniguchi uchida ueda ueno wada watanabe yamada yamaguchi yamamoto yamashita yamazaki yokoyama yoshida
agarwal ahmad ahmed ali bhat chatterjee das gupta iyer jain joshi kapoor kumar malik mehta menon mishra mukherjee nair patel rao reddy shah sharma singh sinha srinivasan subramanian verma
adams alexander allen alvarez anderson bailey baker barnes bauer becker bell bennett bernard brooks brown bryant butler campbell carter castillo castro clark coleman collins cooper costa cox cruz davis diaz dubois dupont edwards evans ferrari ferreira fischer fisher flores foster fournier garcia gibson girard gomez gonzalez graham griffin gutierrez hall hamilton
harris hayes henderson hernandez hoffmann howard hughes ivanov jackson jenkins jensen jimenez johnson jones kelly kennedy koch kowalski lambert larsen lefebvre leroy lewis lopez marino marshall martin martinez mcdonald mendoza meyer miller mitchell morales moreau morgan morris murphy murray nelson nielsen novak oliveira olsen ortiz owens parker
patterson pereira perez perry petit petrov phillips popov powell preston ramirez ramos reed reyes reynolds ribeiro ricci richter rivera roberts robinson rodrigues rodriguez rogers romano romero rossi roux ruiz russo ryan sanchez sanders santos schmidt schmitz schneider schroeder schulz silva simmons simpson smirnov smith sousa stewart suarez sullivan taylor thompson torres
turner vargas vasquez vincent wagner walker wallace watson weber webb wells wilson wright
`))

/** How many family names end: sons and daughters of, people from. */
export const SURNAME_ENDING = /.(?:sson|nsen|rsen|dóttir|dottir|vić|vič|vich|wicz|owski|ewski|ovski|ovsky|evsky|enko|czyk|čík|ková|ová|oğlu|oglu|yan|shvili|dze|mann|stein|berg|feld|meyer|maier|hauer|inger|elli|etti|acci|escu|opoulos|idis|akis|swamy|rajan|atne|inen|quist|qvist|ström|strom|gaard|veld|stra|sma|huis|[aeiou]ne?z)$/iu
