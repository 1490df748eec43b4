package org.mizizi.rounds;

import static org.mizizi.shared.Refusal.refuse;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Hours;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A consultation with a purpose and dates. Contributions count from {@code opensAt} (inclusive) to {@code closesAt}
 * (exclusive) by the server's clock; the portal opens and closes it at these times, and the convenor may end it earlier.
 */
@Table(schema = "rounds", name = "round")
public record Round(
        @Id RoundId id,
        @Version @Nullable Long version,
        String reference,
        @Embedded.Empty Topic topic,
        @Embedded.Empty Times times,
        @Embedded.Empty Shortening shortening,
        @Embedded.Empty Course course) {

    /** Identifies a round. */
    public record RoundId(UUID value) implements Identifier {

        public static RoundId next() {
            return new RoundId(Identifier.next());
        }
    }

    /**
     * What people are asked for; {@code subject} is the strategy version of a COMMENT round, and {@code hours} how long
     * answering takes each organisation invited. Of those of before nobody estimated that.
     */
    public record Topic(
            RoundPurpose purpose,
            LocalizedText title,
            LocalizedText description,
            @Nullable UUID subject,
            @Nullable Hours hours) {}

    /** From when (inclusive) until when (exclusive) contributions count. */
    public record Times(Instant opensAt, Instant closesAt) {}

    /**
     * Why the time is short: what it is counted under, and what the convenor wrote. Of those of before nobody knows the
     * one, or in which language the other was written.
     */
    public record Shortening(
            @Column("shortening_reason") @Nullable ShorteningReason reason,
            @Column("shortening") @Nullable String words,
            @Column("shortening_language") @Nullable String language) {

        private static Shortening of(@Nullable WhyShort why) {
            return why == null
                    ? new Shortening(null, null, null)
                    : new Shortening(
                            why.reason(),
                            why.words().original().strip(),
                            why.words().source());
        }

        public boolean isSaid() {
            return words != null && !words.isBlank();
        }
    }

    /** What has been done with it, and when. */
    public record Course(
            RoundState state,
            @Nullable Instant announcedAt,
            @Nullable Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable Instant answeredAt) {

        private static final Course PLANNED = new Course(RoundState.PLANNED, null, null, null, null);

        private Course announced(Instant now) {
            return new Course(state.to(RoundState.ANNOUNCED), now, openedAt, closedAt, answeredAt);
        }

        private Course takenBack() {
            return new Course(state.to(RoundState.PLANNED), null, openedAt, closedAt, answeredAt);
        }

        private Course opened(Instant now) {
            return new Course(state.to(RoundState.OPEN), announcedAt, now, closedAt, answeredAt);
        }

        private Course closed(Instant now) {
            return new Course(state.to(RoundState.CLOSED), announcedAt, openedAt, now, answeredAt);
        }

        private Course answered(Instant now) {
            return new Course(state.to(RoundState.ANSWERED), announcedAt, openedAt, closedAt, now);
        }

        private Optional<Instant> changedAt() {
            return Stream.of(announcedAt, openedAt, closedAt, answeredAt)
                    .flatMap(Stream::ofNullable)
                    .max(Comparator.naturalOrder());
        }
    }

    static Round planned(RoundId id, String reference, RoundPlan plan) {
        return new Round(
                id,
                null,
                reference,
                topic(plan),
                new Times(plan.opensAt(), plan.closesAt()),
                Shortening.of(plan.shortening()),
                Course.PLANNED);
    }

    private static Topic topic(RoundPlan plan) {
        return new Topic(plan.purpose(), plan.title(), plan.description(), plan.subject(), plan.hours());
    }

    public RoundPurpose purpose() {
        return topic.purpose();
    }

    public LocalizedText title() {
        return topic.title();
    }

    public Instant opensAt() {
        return times.opensAt();
    }

    public Instant closesAt() {
        return times.closesAt();
    }

    public RoundState state() {
        return course.state();
    }

    /** How long answering takes each organisation invited, where somebody estimated it. */
    public Optional<Hours> hours() {
        return Optional.ofNullable(topic.hours());
    }

    /** When it was last moved on; nothing of what everybody reads of it has changed since. */
    public Optional<Instant> changedAt() {
        return course.changedAt();
    }

    /** Why the round cannot be announced at this moment, if so: its length counts from when people know of it. */
    Optional<Refusal> announcementObjection(Instant now, LeastDays least) {
        if (!now.isBefore(closesAt())) {
            return Optional.of(Refusal.of("round.over", closesAt()));
        }
        var from = now.isAfter(opensAt()) ? now : opensAt();
        if (least.asksWhy(from, closesAt(), shortening.reason())) {
            return Optional.of(Refusal.of("round.announced-too-late", closesAt(), least.usually()));
        }
        return least.hurries(from, closesAt(), shortening.reason())
                ? Optional.of(Refusal.of("round.too-short-in-emergency", least.inEmergency()))
                : Optional.empty();
    }

    Round announce(Instant now, LeastDays least) {
        refuse(announcementObjection(now, least));
        return on(course.announced(now));
    }

    /** Before it has opened, what was announced can be planned anew; those invited are told. */
    Round takenBack() {
        return on(course.takenBack());
    }

    /** While a round is only planned, everything about it can still be changed. */
    Round replanned(RoundPlan plan) {
        if (state() != RoundState.PLANNED) {
            throw Refusal.of("round.no-longer-planned").asException();
        }
        var times = new Times(plan.opensAt(), plan.closesAt());
        return new Round(id, version, reference, topic(plan), times, Shortening.of(plan.shortening()), Course.PLANNED);
    }

    /** Why the round cannot be opened at this moment, if so. */
    Optional<Refusal> openingObjection(Instant now) {
        if (now.isBefore(opensAt())) {
            return Optional.of(Refusal.of("round.too-early", opensAt()));
        }
        return now.isBefore(closesAt()) ? Optional.empty() : Optional.of(Refusal.of("round.over", closesAt()));
    }

    Round open(Instant now) {
        refuse(openingObjection(now));
        return on(course.opened(now));
    }

    /** Closing before the announced end needs a reason, which is kept and shown. */
    Round close(Instant now, @Nullable LocalizedText reason) {
        if (!now.isBefore(closesAt())) {
            return on(course.closed(now));
        }
        if (reason == null) {
            throw Refusal.of("round.early-needs-reason").asException();
        }
        return new Round(
                id,
                version,
                reference,
                topic,
                new Times(opensAt(), now),
                Shortening.of(new WhyShort(ShorteningReason.ENDED_EARLY, reason)),
                course.closed(now));
    }

    Round answered(Instant now) {
        return on(course.answered(now));
    }

    /** Where the round is at this moment; contributions count while it is {@link RoundPhase#OPEN}. */
    public RoundPhase phaseAt(Instant moment) {
        return RoundPhase.of(state(), opensAt(), closesAt(), moment);
    }

    /** Why nothing can be said in the round at this moment, if so. */
    Optional<Refusal> objectionAt(Instant moment) {
        return switch (phaseAt(moment)) {
            case OPEN -> Optional.empty();
            case PLANNED, ANNOUNCED -> Optional.of(Refusal.of("round.not-open", opensAt()));
            case OPENING -> Optional.of(Refusal.of("round.opening"));
            case CLOSING, CLOSED, ANSWERED -> Optional.of(Refusal.of("round.over", closesAt()));
        };
    }

    /** Whether everything that counts is in: its results can be shown. */
    public boolean isClosed() {
        return state() == RoundState.CLOSED || state() == RoundState.ANSWERED;
    }

    private Round on(Course next) {
        return new Round(id, version, reference, topic, times, shortening, next);
    }
}
