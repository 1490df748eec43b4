# For every two options the ballots that place the one above the other: counted again for each line that is read.
import sys
import time

import numpy

ballots, options = int(sys.argv[2]), int(sys.argv[3])
places = numpy.fromfile(sys.argv[1], dtype="<i2").reshape(ballots, options)
columns = numpy.ascontiguousarray(places.T.astype(numpy.uint8 if options < 256 else numpy.uint16))
print("ready", flush=True)
for line in sys.stdin:
    begun = time.process_time()
    votes = numpy.array([numpy.count_nonzero(column < columns, axis=1) for column in columns], dtype=numpy.int64)
    took = (time.process_time() - begun) * 1000
    mark = int((votes.ravel() * numpy.arange(options * options, dtype=numpy.int64)).sum() % 1000003)
    print(took, mark, flush=True)
