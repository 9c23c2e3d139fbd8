# expect error at 10:1: expected an indented block after 'def' on line 9, but found 'def'; indent what belongs to it by four spaces, or write pass
# expect error at 13:9: this line is indented, but no block begins before it; move it to the left
# expect error at 18:4: this line is indented as no block above it; indent it exactly as the line that it continues
# expect error at 24:2: tabs and spaces are mixed in the indentation; use four spaces for each level
# expect error at 30:1: 'else' has no statement that it belongs to; indent it as far as its if, for, while or try
# expect error at 35:5: expected an indented block after 'if' on line 34, but found 'y'; indent what belongs to it by four spaces, or write pass


def without_body(x):
def indented_too_far(x):
    y = x
    z = y
        a = z
    return a

def neither_here_nor_there(x):
    y = x
   z = y
    return z

def tabs_and_spaces(x):
    if x:
        y = x
	z = y
    return z

x = 1


else:
    pass

def if_without_body(x):
    if x:
    y = x
    return y


def whole(x):
	return x
