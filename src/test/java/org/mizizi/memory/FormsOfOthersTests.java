package org.mizizi.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

/** B1: what one person types is nobody else's, and takes nobody else's room. */
@PortalTest
class FormsOfOthersTests {

    @Autowired
    KeptForms forms;

    @Autowired
    ForgetErasedAuthors forgetErasedAuthors;

    @Autowired
    TestCountry country;

    @Test
    void twoPeopleAtTheSameFormNeverSeeEachOthersWords_B1() {
        var place = FormPlace.of("test.same-place");
        keep("salma", place, "Hers");

        assertThat(keep("amadou", place, "His").beside()).isEmpty();
    }

    @Test
    void whoKeepsManyFormsLeavesTheRoomOfOthersAlone() {
        var many = IntStream.range(0, KeptForms.MOST)
                .mapToObj(number -> keep("yusuf", FormPlace.of("test.many-of-another", number), "x"))
                .toList();

        assertThat(keep("maryam", FormPlace.of("test.one"), "y").kept().words()).containsValue("y");
        country.as("yusuf", () -> many.forEach(keeping -> forms.forget(keeping.kept())));
    }

    /** T75: their name may stand in it. */
    @Test
    void whatOthersBeganToWriteAboutWhomTwoPeopleErasedGoesWithThem_T75() {
        var change = UUID.randomUUID();
        var about = FormPlace.of("test.about", change);
        var other = FormPlace.of("test.about", UUID.randomUUID());
        keep("nadia", about, "Ruth has left");
        keep("nadia", other, "Welcome");

        forgetErasedAuthors.forget(new PersonId(UUID.randomUUID()), "an account", List.of(change));

        assertThat(country.as("nadia", () -> forms.recall(List.of(about, other))))
                .singleElement()
                .satisfies(left -> assertThat(left.place()).isEqualTo(other));
    }

    private Keeping keep(String person, FormPlace place, String words) {
        return country.as(person, () -> forms.keep(KeptForm.begun(place, "").saying(Map.of("words", words))));
    }
}
