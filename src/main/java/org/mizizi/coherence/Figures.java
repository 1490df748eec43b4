package org.mizizi.coherence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.coherence.FiguresAsOf.Answer;
import org.mizizi.country.Countries;
import org.mizizi.country.Dimension;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.Typed;
import org.mizizi.shared.TypedDay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far plans in force trace back to the adopted strategy (F1, R-30) and to what local people said (F2). */
@Service
@Transactional(readOnly = true)
public class Figures {

    /** Of 336 projects in the Utstein study, more than this share showed no link to a larger country strategy. */
    public static final int UTSTEIN_PERCENT = 55;

    private final PlanTallies tallies;
    private final DimensionTallies dimensions;
    private final KeptFigures kept;
    private final Countries countries;
    private final Clock clock;

    Figures(PlanTallies tallies, DimensionTallies dimensions, KeptFigures kept, Countries countries, Clock clock) {
        this.tallies = tallies;
        this.dimensions = dimensions;
        this.kept = kept;
        this.countries = countries;
        this.clock = clock;
    }

    /** The plans that stand apart from every share, because no ministry decides on them. */
    @Requires(Right.READ_PUBLIC)
    public HumanitarianPlansCounted humanitarian() {
        return tallies.humanitarian();
    }

    /** Whose words and plans can be read, by the kind of organisation. */
    @Requires(Right.READ_PUBLIC)
    public List<KindTally> byKind() {
        return tallies.byKind(clock.instant());
    }

    /** What serves each dimension of the country, by what it claims to follow from. */
    @Requires(Right.READ_PUBLIC)
    public List<DimensionTally> byDimension() {
        return dimensions.at(
                clock.instant(),
                countries.dimensions().stream().map(Dimension::code).toList());
    }

    /** Which dimensions these goals and plans serve; those that claim to follow from nothing are left out. */
    @Requires(Right.READ_PUBLIC)
    public Map<UUID, Serves> serves(Collection<UUID> goalsAndPlans) {
        return dimensions.of(goalsAndPlans, clock.instant());
    }

    /** How often people had less time than the country asks for, by the reason that was given. */
    @Requires(Right.READ_PUBLIC)
    public List<ShortenedRounds> shortenedRounds() {
        return tallies.shortenedRounds();
    }

    /** Both shares of F1, and F2, from one count. */
    @Requires(Right.READ_PUBLIC)
    public List<Figure> all() {
        var now = clock.instant();
        return Definition.all(tallies.at(now), tallies.strategyAdopted(), now);
    }

    /** Those of the end of a day as somebody may have typed it; those of now where there are none of that day. */
    @Requires(Right.READ_PUBLIC)
    public FiguresAsOf asOf(String typed) {
        return switch (TypedDay.of(typed)) {
            case Typed.Blank<LocalDate> _ -> ofNow(Answer.NOW, null);
            case Typed.Refused<LocalDate> _ -> ofNow(Answer.NO_DAY, null);
            case Typed.Understood<LocalDate>(var day) ->
                kept.humanitarian(day)
                        .map(apart -> new FiguresAsOf(Answer.KEPT, day, kept.of(day), apart))
                        .orElseGet(() -> ofNow(isOver(day) ? Answer.NOT_KEPT : Answer.NOT_OVER, day));
        };
    }

    /** The last days on which a share moved, the latest first. */
    @Requires(Right.READ_PUBLIC)
    public List<FiguresOfDay> moved() {
        return kept.moved();
    }

    private FiguresAsOf ofNow(Answer answer, @Nullable LocalDate day) {
        return new FiguresAsOf(answer, day, all(), humanitarian());
    }

    private boolean isOver(LocalDate day) {
        return !kept.endOf(day).isAfter(clock.instant());
    }
}
