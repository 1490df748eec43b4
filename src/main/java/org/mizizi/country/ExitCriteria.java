package org.mizizi.country;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.mizizi.country.ExitCriterion.Standing;

/** The exit criteria of the peace process on one day, each with the day since which it stands as it does. */
public record ExitCriteria(List<ExitCriterion> all) {

    public ExitCriteria {
        all = List.copyOf(all);
    }

    /** As they stood on a day, whatever was said of them for later days. */
    static ExitCriteria on(LocalDate day, List<ExitCriterion> said) {
        var held = new TreeMap<String, ExitCriterion>();
        said.stream()
                .filter(criterion -> !criterion.since().isAfter(day))
                .sorted(Comparator.comparing(ExitCriterion::since))
                .forEach(criterion -> held.merge(criterion.code(), criterion, ExitCriteria::followed));
        return new ExitCriteria(List.copyOf(held.values()));
    }

    /** Said in other words, it is met since the day on which it was. */
    private static ExitCriterion followed(ExitCriterion earlier, ExitCriterion later) {
        return earlier.standing() == later.standing() ? later.standingSince(earlier.since()) : later;
    }

    Optional<ExitCriterion> of(String code) {
        return all.stream().filter(criterion -> criterion.code().equals(code)).findFirst();
    }

    /** Those of which the share is told. */
    public List<ExitCriterion> counted() {
        return all.stream()
                .filter(criterion -> criterion.standing() != Standing.RETIRED)
                .toList();
    }

    public List<ExitCriterion> retired() {
        return all.stream()
                .filter(criterion -> criterion.standing() == Standing.RETIRED)
                .toList();
    }

    /** How many of those that count are met. */
    public long met() {
        return all.stream()
                .filter(criterion -> criterion.standing() == Standing.MET)
                .count();
    }
}
