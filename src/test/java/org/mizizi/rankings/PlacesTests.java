package org.mizizi.rankings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.rankings.tally.WeakOrder;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.RefusedException;

class PlacesTests {

    private static final PriorityId ROADS = priority(1);
    private static final PriorityId WATER = priority(2);
    private static final PriorityId COURTS = priority(3);
    private static final PriorityId CLINICS = priority(4);

    @Test
    void placesAreClosedUp() {
        var places = places(place(CLINICS, 9), place(ROADS, 2), place(COURTS, 5), place(WATER, 5));
        assertThat(places.ranks().keySet()).containsExactly(ROADS, WATER, COURTS, CLINICS);
        assertThat(places.ranks().values()).containsExactly(1, 2, 2, 3);
    }

    @Test
    void theSamePlacesAreEqualInWhateverOrderTheyWereGiven() {
        assertThat(places(place(ROADS, 1), place(WATER, 2))).isEqualTo(places(place(WATER, 7), place(ROADS, 3)));
    }

    @Test
    void onePriorityTwiceIsRefused_T53() {
        assertRefused("ballot.duplicate", place(ROADS, 1), place(ROADS, 2));
    }

    @Test
    void aPlaceBeforeTheFirstIsRefused_T53() {
        assertRefused("ballot.rank-below-one", place(ROADS, 0));
        assertRefused("ballot.rank-below-one", place(ROADS, Integer.MIN_VALUE));
    }

    @Test
    void theWrittenFormGivesTheSamePlaces() {
        var places = places(place(CLINICS, 1), place(ROADS, 1), place(COURTS, 2));
        assertThat(Places.valueOf(places.json())).isEqualTo(places);
        assertThat(Places.valueOf(Places.NONE.json())).isEqualTo(Places.NONE);
    }

    @Test
    void placesBecomeAnOrderWithTies() {
        var alternatives = List.of(alternative(1, ROADS), alternative(2, WATER), alternative(3, COURTS));
        assertThat(places(place(COURTS, 4), place(ROADS, 4)).over(alternatives))
                .isEqualTo(WeakOrder.of(List.of(List.of(1, 3))));
        assertThat(places(place(COURTS, 1), place(ROADS, 2)).over(alternatives)).isEqualTo(WeakOrder.strict(3, 1));
    }

    private static void assertRefused(String key, Places.Place... places) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> places(places))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo(key));
    }

    private static Places places(Places.Place... places) {
        return Places.of(List.of(places));
    }

    private static Places.Place place(PriorityId priority, int rank) {
        return new Places.Place(priority, rank);
    }

    private static PriorityId priority(int number) {
        return new PriorityId(new UUID(0, number));
    }

    private static Alternative alternative(int position, PriorityId priority) {
        var name = LocalizedText.of("en", "Name " + position);
        return new Alternative(position, priority, "PRI-" + position, name, name, "security");
    }
}
