# expect error at 11:12: the string has no closing ' on this line; add it
# expect error at 16:10: the escape \x1 names no character; write the digits of one, or two backslashes
# expect error at 20:9: bytes are outside the dialect; write a string without b
# expect error at 24:16: an empty field in an f-string; write a value between the braces
# expect error at 28:9: a field of the f-string is never closed; close it with a brace
# expect error at 32:12: a single closing brace in an f-string; write it twice
# expect error at 36:9: the string is never closed; write three closing "


def one_line(mode):
    return 'train
    return 'test'


def escape(x):
    y = '\x1'


def bytes_literal(x):
    y = b'abc'


def empty_field(x):
    y = f'a = {}'


def open_field(x):
    y = f'{x!r '


def brace(x):
    y = f'x}'


def never_closed(x):
    y = """ all of the file
    return y
