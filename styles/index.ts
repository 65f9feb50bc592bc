import 'virtual:recap/fonts.css'
import './tokens.css'
import './base.css'
import './content.css'
