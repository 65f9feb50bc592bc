import { BlockList, isIPv4 } from 'node:net'

/** IANA's registry of IPv4 addresses for special purposes (RFC 6890 and later), multicast and the rest. */
const SPECIAL_4 = ['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/3']
/** Within what is handed out at all, `2000::/3`: protocols' own addresses with Teredo, examples, 6to4. */
const SPECIAL_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']

const special = new BlockList()
const handedOut = new BlockList()
handedOut.addSubnet('2000::', 3, 'ipv6')
for (const [list, type] of [[SPECIAL_4, 'ipv4'], [SPECIAL_6, 'ipv6']] as const) {
  for (const subnet of list) {
    const [net = '', bits] = subnet.split('/')
    special.addSubnet(net, Number(bits), type)
  }
}

/** Whether an IP address is one of the public internet: not of this machine, its network, or a cloud's own services. */
export const isPublicAddress = (ip: string): boolean => isIPv4(ip)
  ? !special.check(ip, 'ipv4')
  : handedOut.check(ip, 'ipv6') && !special.check(ip, 'ipv6')
