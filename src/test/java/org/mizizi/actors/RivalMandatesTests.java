package org.mizizi.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.actors.Mandate.MandateId;
import org.mizizi.country.Place;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;

/** when two organisations claim to speak for the same people, in the same area, at the same time. */
class RivalMandatesTests {

    private static final List<String> NAMES = List.of("Nimba youth", "youth of Nimba", "NIMBA Youth!", "Traders");
    private static final List<String> CODES = List.of("LAND", "NORTH", "NORTH-HILL", "NORTH-HILL-TOP", "SOUTH");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static final Areas AREAS = Areas.of(List.of(
            place("LAND", null),
            place("NORTH", "LAND"),
            place("NORTH-HILL", "NORTH"),
            place("NORTH-HILL-TOP", "NORTH-HILL"),
            place("SOUTH", "LAND")));

    /** Against a claim to "Nimba youth 2026" in NORTH from the first to the last day of 2026. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    Nimba youth 2026      | NORTH          | 2026-01-01 | 2026-12-31 | true
                    NIMBA  youth, 2026!   | NORTH          | 2026-01-01 | 2026-12-31 | true
                    2026: youth Nimba     | NORTH          | 2026-01-01 | 2026-12-31 | true
                    Nímba yóuth 2026      | NORTH          | 2026-01-01 | 2026-12-31 | true
                    Nimba youth           | NORTH          | 2026-01-01 | 2026-12-31 | false
                    Nimba youth 2027      | NORTH          | 2026-01-01 | 2026-12-31 | false
                    Nimba youth 2026      | NORTH-HILL-TOP | 2026-01-01 | 2026-12-31 | true
                    Nimba youth 2026      | LAND           | 2026-01-01 | 2026-12-31 | true
                    Nimba youth 2026      | -              | 2026-01-01 | 2026-12-31 | true
                    Nimba youth 2026      | SOUTH          | 2026-01-01 | 2026-12-31 | false
                    Nimba youth 2026      | ELSEWHERE      | 2026-01-01 | 2026-12-31 | false
                    Nimba youth 2026      | NORTH          | 2026-12-31 | 2027-12-31 | true
                    Nimba youth 2026      | NORTH          | 2027-01-01 | 2027-12-31 | false
                    Nimba youth 2026      | NORTH          | 2025-01-01 | 2026-01-01 | true
                    Nimba youth 2026      | NORTH          | 2025-01-01 | 2025-12-31 | false
                    Nimba youth 2026      | NORTH          | 2026-03-01 | 2026-03-02 | true
                    """, delimiter = '|')
    void twoClaimsToTheSamePeopleAreRivals_R49(
            String people, @Nullable String place, LocalDate from, LocalDate until, boolean rivals) {
        var first = mandate(LocalizedText.of("en", "Nimba youth 2026"), "NORTH", DAY, LocalDate.of(2026, 12, 31));
        var second = mandate(LocalizedText.of("fr", people), place, from, until);
        assertThat(first.isRivalOf(second, AREAS)).isEqualTo(rivals);
        assertThat(second.isRivalOf(first, AREAS)).as("the other way round").isEqualTo(rivals);
    }

    @Test
    void oneNameInOneLanguageIsEnough_R49() {
        var both = LocalizedText.of("en", "Nimba youth").with("ar", "شباب نيمبا");
        assertThat(mandate(both, null, DAY, DAY.plusYears(1))
                        .isRivalOf(mandate(LocalizedText.of("ar", "شَباب نيمبا"), null, DAY, DAY.plusYears(1)), AREAS))
                .isTrue();
    }

    @Test
    void anOrganisationIsNoRivalOfItself_R49() {
        var mandate = mandate(LocalizedText.of("en", "Nimba youth"), null, DAY, DAY.plusYears(1));
        assertThat(mandate.isRivalOf(mandate, AREAS)).isFalse();
    }

    /** Whatever two claim: each is the rival of the other or neither is, and never on days or in places that they do not share. */
    @Test
    void rivalryIsMutualAndNeedsAPlaceAndADayInCommon_R49() {
        var random = new Random(49);
        for (var attempt = 0; attempt < 2_000; attempt++) {
            var one = anything(random);
            var other = anything(random);
            var rivals = one.isRivalOf(other, AREAS);
            assertThat(other.isRivalOf(one, AREAS)).isEqualTo(rivals);
            if (rivals) {
                assertThat(IntStream.range(0, 40).mapToObj(DAY::plusDays))
                        .as("%s and %s", one, other)
                        .anyMatch(day -> one.runsOn(day) && other.runsOn(day));
                assertThat(String.valueOf(one.place()).startsWith(String.valueOf(other.place()))
                                || String.valueOf(other.place()).startsWith(String.valueOf(one.place()))
                                || List.of(String.valueOf(one.place()), String.valueOf(other.place()))
                                        .contains("LAND"))
                        .isTrue();
            }
        }
    }

    private static Mandate anything(Random random) {
        var from = DAY.plusDays(random.nextInt(20));
        return mandate(
                LocalizedText.of("en", NAMES.get(random.nextInt(NAMES.size()))),
                CODES.get(random.nextInt(CODES.size())),
                from,
                from.plusDays(1L + random.nextInt(10)));
    }

    private static Place place(String code, @Nullable String parent) {
        return new Place(code, LocalizedText.of("en", code), parent);
    }

    private static Mandate mandate(LocalizedText people, @Nullable String place, LocalDate from, LocalDate until) {
        return new Mandate(
                new MandateId(UUID.randomUUID()),
                new OrganisationId(UUID.randomUUID()),
                people,
                place,
                Mandate.Choosing.ELECTED,
                LocalizedText.of("en", "Elected"),
                "Minutes",
                null,
                from,
                until,
                Mandate.State.CLAIMED);
    }
}
