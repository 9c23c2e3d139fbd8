# Each function stops with one error.
# x = [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0], [1.0, 0.0, 2.0]]
# w = [1.0, 2.0, 3.0, 4.0]
# p = 0.5
import numpy as np
import torch
from somewhere import other


# x: (N, D), w: (N,)
def shapes_that_do_not_fit(x, w):
    # expect error at 13:9: cannot broadcast (4, 3) with (4,): axis 1 is 3 and 4
    y = x + w
    return y

def unknown_name(x):
    # expect error at 18:13: the name ghost has no value here; check its spelling, or assign it before
    y = x + ghost
    return y

def unknown_function(x):
    # expect error at 23:15: np.fft is outside the dialect; write it with sums, means and arithmetic
    return np.fft(x)

def unknown_attribute(x):
    # expect error at 27:14: a value of type ndarray has no real in the dialect; write it with functions of np
    return x.real

def unknown_method(x):
    # expect error at 31:14: a value of type ndarray has no clip in the dialect; write it with functions of np
    return x.clip(0, 1)

def axis_out_of_range(x):
    # expect error at 35:18: axis 2 does not exist in shape (4, 3)
    return x.sum(axis=2)

def axis_twice(x):
    # expect error at 39:22: axis -2 is named twice for shape (4, 3)
    return np.sum(x, axis=(0, -2))

def axis_that_is_no_integer(x):
    # expect error at 43:22: expected a whole number, but found 0.5; use int(…) or //
    return np.sum(x, axis=0.5)

def unknown_keyword(x):
    # expect error at 47:22: np.sum with axes= is outside the dialect; leave axes out
    return np.sum(x, axes=0)

def too_many_arguments(x):
    # expect error at 51:23: np.sqrt takes at most 1 arguments by position; remove the others
    return np.sqrt(x, x)

def too_few_arguments(x):
    # expect error at 55:12: np.maximum needs the argument x2; add it
    return np.maximum(x)

def the_same_argument_twice(x):
    # expect error at 59:25: the argument axis is given twice; remove one of the two
    return np.sum(x, 0, axis=1)

def reshape_that_does_not_fit(x):
    # expect error at 63:12: shape (4, 3) cannot be reshaped to (5, -1); the numbers of elements must agree
    return x.reshape(5, -1)

def reshape_by_size(x):
    # expect error at 67:12: cannot reshape (4, 3) with 12 numbers to (2, 5) with 10
    return x.reshape(2, 5)

def matrices_that_do_not_fit(x):
    # expect error at 71:12: cannot multiply matrices (4, 3) @ (4, 3): the inner extents are 3 and 4
    return x @ x

def raises(x, mode='trian'):
    if mode == 'train':
        return x * 2
    elif mode == 'test':
        return x * 3
    else:
        # expect error at 80:9: the code raises ValueError: Invalid forward batchnorm mode "trian"; change what leads there
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)

def asserts(x):
    N, D = x.shape
    # expect error at 85:5: the code raises AssertionError: N is 4, D is 3; change what leads there
    assert N == D, 'N is %d, D is %d' % (N, D)
    return x * N

def for_loop(x):
    # expect error at 90:14: a value of type ndarray cannot be taken apart; write a tuple or a list
    for i in x:
        x = x * 2
    return x

def while_loop(x):
    # expect error at 97:9: more than 5000000 steps; does something here run without an end?
    while True:
        pass

def comprehension(x):
    # expect error at 101:21: a value of type ndarray cannot be taken apart; write a tuple or a list
    y = [v for v in x]
    return y

def a_lambda(x):
    # expect error at 106:23: the name ghost has no value here; check its spelling, or assign it before
    f = lambda y: y * ghost
    return f(x)

def a_try(x):
    # expect error at 112:19: np.fft is outside the dialect; write it with sums, means and arithmetic
    try:
        return np.fft(x)
    except Exception:
        return x

def a_slice(x):
    # expect error at 118:14: this way to index an array is outside the dialect; write whole axes, such as x[:, None], or a reduction
    return x[1:]

def an_index(x):
    # expect error at 122:14: this way to index an array is outside the dialect; write whole axes, such as x[:, None], or a reduction
    return x[0]

def a_mask(x):
    # expect error at 126:17: comparing arrays is outside the dialect; use np.maximum, or compare their shapes
    return x * (x > 0)

def an_item_set(x):
    y = x * 2
    # expect error at 131:5: changing the items of an array is outside the dialect; compute a new array
    y[0] = 1
    return y

def truth_of_an_array(x):
    # expect error at 136:8: an array is neither true nor false; compare a number or a text instead
    if x:
        return x * 2

def another_module(x):
    # expect error at 141:18: torch is outside the dialect; use numpy's sums, means and arithmetic
    return torch.sum(x)

def another_name(x):
    # expect error at 145:12: somewhere.other is outside the dialect; use numpy's sums, means and arithmetic
    return other(x)

def integers(x):
    # expect error at 149:21: the type int is outside the dialect, which computes in float64; leave dtype out
    y = np.zeros(3, dtype=int)
    return x + y

def missing_key(x):
    d = {'a': 1}
    # expect error at 155:18: there is no key 'b'; assign it before, read it by get with a default value, or give a parameter's by --set b=…
    return x * d["b"]

def index_out_of_range(x):
    # expect error at 159:24: index 2 is out of range: there are 2 items, counted from 0
    return x * x.shape[2]

def unpacked_wrongly(x):
    # expect error at 161:22: the array has shape (4, 3), but the function says (N, D, H); give an array of that shape
    N, D, H = x.shape
    return x * N

def unpacked_an_array(x):
    # expect error at 168:5: a value of type ndarray cannot be taken apart; write a tuple or a list
    a, b = x * 2
    return a

def division_by_zero(x):
    N = x.shape[0] - 4
    # expect error at 174:17: division by zero; check the divisor
    return x * (1 / N)

def text_times_array(x):
    # expect error at 178:12: * does not work on values of type ndarray and str; give numbers or arrays
    return x * 'two'

def called_number(x):
    # expect error at 186:12: a value of type ndarray cannot be called; write the name of a function before the parenthesis
    return p(x)

def p(x):
    # expect error at 186:12: a value of type ndarray cannot be called; write the name of a function before the parenthesis
    return x() * 2

def recursion(x):
    # expect error at 190:12: calls and expressions are more than 400 levels deep; does a function call itself without an end?
    return recursion(x * 1.0)

def large_array(x):
    # expect error at 194:9: shape (100000, 10000) is too large: at most 268435456 numbers
    y = np.ones((100000, 10000))
    return x * y

def large_number(x):
    # expect error at 199:9: this number grows too long; use floats, such as 2.0 ** n
    n = 10 ** 10 ** 10
    return x * n

def returns_no_array(x):  # expect error at 202:5: returns_no_array returns no array that is computed from its parameters; return the output first, for example return out, cache
    return 1

def returns_nothing(x):  # expect error at 205:5: returns_nothing returns no array that is computed from its parameters; return the output first, for example return out, cache
    y = x * 2

def changes_a_view(x):
    y = x.T
    # expect error at 211:5: an array that shares its memory with another cannot be changed in place here; write x = x + …
    y += 1
    return y

def changes_its_shape(x):
    mu = x.mean(axis=0)
    # expect error at 217:5: an array of shape (3,) cannot become (4, 3) in place; write x = x + … for a new array
    mu -= x
    return mu

def float_of_an_array(x):
    # expect error at 222:12: a number taken out of a computed array would lose its gradient; leave it an array
    return float(np.sum(x))

def two_arguments_short(x):
    # expect error at 226:12: helper needs the argument a; add it
    return helper(x)

def helper(x, a, *, b=1):
    return x * a * b  # never run by itself: a has no shape

def unknown_parameter(x):
    # expect error at 233:25: helper has no parameter c; check the name in its definition
    return helper(x, 1, c=2)

def ragged(x):
    # expect error at 237:25: the rows of the array have different lengths; give every row as many numbers
    return x + np.array([[1, 2], [3]])

def wrong_format(x):
    # expect error at 241:22: the text has more % fields than there are values; give one value for each
    raise ValueError('%s %s' % x.shape[0])

def a_class(x):
    # expect error at 245:5: classes are outside the dialect; write functions
    class A:
        pass
    return x

def fails_outside(x):
    return x * broken_a


broken_a, broken_b = 1, ghost  # expect error at 253:25: the name ghost has no value here; check its spelling, or assign it before


def named_import(x):
    from numpy import fft
    # expect error at 259:12: numpy.fft is outside the dialect; use numpy's sums, means and arithmetic
    return fft(x)

def chained(x):
    y = x * 2
    # expect error at 229:12: * does not work on values of type ndarray and str; give numbers or arrays
    return helper(y, 1, b='a')
