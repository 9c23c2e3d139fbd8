# expect error at 7:9: the curly quote U+2018 does not begin a string; type ' or " instead
# expect error at 9:11: the dash U+2212 is not a minus sign; type - instead
# expect error at 11:10: the space U+00A0 is not an ordinary one; delete it and type a space
# expect error at 13:11: '?' (U+003F) has no meaning in Python; remove it
# expect error at 15:9: a backslash continues a line only as its very last character; remove what follows it, or the backslash
def quote(x):
    y = ‘a’
def dash(x):
    y = x − 1
def space(x):
    y = x + 1
def question(x):
    y = 𝛾 ? x
def backslash(x):
    y = \ 1
