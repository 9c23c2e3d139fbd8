# expect error at 9:19: '(' is never closed; close it where it should end
# expect error at 15:10: '(' is never closed; close it where it should end
# expect error at 20:19: ')' closes nothing; remove it, or open the bracket before
# expect error at 24:22: ')' does not close '[' of line 24; close brackets in the reverse order of opening
# expect error at 29:14: expected ',' or ')', but found 'axis'; a comma or a bracket is probably missing before it


def forgotten_at_the_end(x):
    return np.mean((x, axis=0)


def forgotten_in_the_middle(x):
    x = x + 1
    y = x
    z = f(a, (b, c)
    return z


def closed_twice(x):
    return (x + 1)) * 2


def closed_by_another(x):
    return f(x, [1, 2)]


def comma_forgotten(x):
    return f(
        x, y axis=0)


def whole(x):
    return x
