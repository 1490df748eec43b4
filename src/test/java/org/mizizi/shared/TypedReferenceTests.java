package org.mizizi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** References as people copy, remember and dictate them (C3). */
class TypedReferenceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            INP-000069    | INP-000069
            INP-69        | INP-000069
            inp 000069    | INP-000069
            INP69         | INP-000069
            inp–٦٩        | INP-000069
            « INP-000069 »| INP-000069
            (INP-69).     | INP-000069
            INP-1234567   | INP-1234567
            PRI1          | PRI-0001
            plan17        | PLAN-0017
            PLAN-٠٠١٧     | PLAN-0017
            org 3         | ORG-0003
            COM#12        | COM-00012
            rnd_4         | RND-0004
            GOAL-3.2      | GOAL-3.2
            goal 3.2      | GOAL-3.2
            Goal 3,2      | GOAL-3.2
            goal٣٫٢       | GOAL-3.2
            goal-3.2-v2   | GOAL-3.2-v2
            """)
    void aReferenceIsKnownHoweverItIsWritten(String typed, String reference) {
        assertThat(TypedReference.of(typed)).hasValue(reference);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "water", "PRI", "PRI-0", "17", "XYZ-1", "plan for 17", "INP-69 water", "GOAL-3", "PRI-1-2"})
    void otherWordsAreNoReference(String typed) {
        assertThat(TypedReference.of(typed)).isEmpty();
    }
}
