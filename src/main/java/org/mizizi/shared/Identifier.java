package org.mizizi.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** An id that only fits one kind of thing; made in Java, ordered by time (UUID version 7). */
public interface Identifier {

    TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    UUID value();

    static UUID next() {
        return GENERATOR.generate();
    }
}
