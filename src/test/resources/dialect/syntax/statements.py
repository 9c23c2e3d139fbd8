# expect error at 16:13: expected ':', but found the end of the line; write ':' here
# expect error at 19:23: '=' assigns; write == to compare
# expect error at 22:9: a call cannot be assigned to; write a name, or x[…] = … for an item
# expect error at 24:5: an expression cannot be assigned to; write a single name on the left of =, or == to compare
# expect error at 26:5: a literal cannot be assigned to; write a name on the left of =
# expect error at 28:11: expected the end of the line, but found 'y'; an operator or a comma is probably missing before it
# expect error at 30:12: expected a value, but found the end of the line; write a name, a number or a call here
# expect error at 32:8: expected a name behind the dot, but found '5'; write an attribute such as x.shape
# expect error at 34:12: the parameter b needs a default value, because one before it has one; add =None, or move it to the front
# expect error at 37:10: the parameter x is there twice; rename one of the two
# expect error at 40:9: the complex number 2j is outside the dialect; use real numbers
# expect error at 42:5: several values cannot be changed at once; write one assignment for each
# expect error at 44:9: 1.2.3 is not a number; write it as 12, 0.5 or 1e-5
# expect error at 47:5: a star alone takes nothing apart; write for example first, *rest = …
def colon_forgotten(x):
    if x > 1
        pass
def assignment_in_if(x):
    if mode == 1 or x = 2:
        pass
def call(x):
    y = f(x) = 1
def sum_as_target(x):
    a + b = x
def literal(x):
    1, y = x
def two_names(x):
    y = x y
def nothing(x):
    y = x +
def dot(x):
    x. 5
# A default value, then none.
def a(a=1, b):
    pass
# The same name twice.
def b(x, x):
    pass
def c(x):
    x = 2j
def d(x):
    a, b += x
def e(x):
    y = 1.2.3
# A star without a tuple.
def f(x):
    *y = x
