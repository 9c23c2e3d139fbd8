# expect error at 11:5: print without parentheses is Python 2; write print(…)
# expect error at 13:11: print without parentheses is Python 2; write print(…)
# expect error at 15:21: raise with a comma is Python 2; write raise ValueError(…)
# expect error at 20:22: except with a comma is Python 2; write except Error as e:
# expect error at 24:10: <> is Python 2; write !=
# expect error at 28:9: the number 10L is Python 2; leave the L out
# expect error at 32:9: 0777 begins with a zero; leave it out, or write 0o for an octal number
# expect error at 36:9: a backtick is Python 2; write repr(x)
# expect error at 38:13: a parameter in parentheses is Python 2; take one name and unpack it in the body
def p(x):
    print x
def q(x):
    if x: print 'x', x
def r(mode):
    raise ValueError, 'no', mode

def e(x):
    try:
        x = 1
    except ValueError, e:
        pass

def u(x):
    if x <> 1:
        pass

def l(x):
    x = 10L
    return x

def o(x):
    x = 0777
    return x

def b(x):
    x = `x`

def t(a, b, (c, d)):
    pass

print(1), print (2, end='')
