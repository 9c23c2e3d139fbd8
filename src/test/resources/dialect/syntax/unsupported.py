# expect error at 9:5: yield is outside the dialect; write the function without it
# expect error at 11:1: async is outside the dialect; write the function without it
# expect error at 14:7: := is outside the dialect; write the assignment as a line of its own
# expect error at 18:9: await is outside the dialect; write the function without it


def generator(x):
    for y in x: pass
    yield y

async def f(x):
    pass

if (n := 10) > 5:
    pass

def waits(x):
    y = await x
