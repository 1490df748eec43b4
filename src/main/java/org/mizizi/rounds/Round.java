package org.mizizi.rounds;

import static org.mizizi.shared.Refusal.refuse;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
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
        RoundPurpose purpose,
        LocalizedText title,
        LocalizedText description,
        Instant opensAt,
        Instant closesAt,
        RoundState state,
        @Nullable String shortening,
        @Nullable UUID subject,
        @Nullable Instant announcedAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant answeredAt) {

    /** Identifies a round. */
    public record RoundId(UUID value) implements Identifier {

        public static RoundId next() {
            return new RoundId(Identifier.next());
        }
    }

    /** people need time to consult their own. */
    public static final Duration LEAST_LENGTH = Duration.ofDays(21);

    static Round planned(RoundId id, String reference, RoundPlan plan) {
        return new Round(
                id,
                null,
                reference,
                plan.purpose(),
                plan.title(),
                plan.description(),
                plan.opensAt(),
                plan.closesAt(),
                RoundState.PLANNED,
                plan.shortening(),
                plan.subject(),
                null,
                null,
                null,
                null);
    }

    /** Why the round cannot be announced at this moment, if so: its length counts from when people know of it. */
    Optional<Refusal> announcementObjection(Instant now) {
        if (!now.isBefore(closesAt)) {
            return Optional.of(Refusal.of("round.over", closesAt));
        }
        var from = now.isAfter(opensAt) ? now : opensAt;
        return Duration.between(from, closesAt).compareTo(LEAST_LENGTH) >= 0 || saysWhyShort()
                ? Optional.empty()
                : Optional.of(Refusal.of("round.announced-too-late", closesAt));
    }

    private boolean saysWhyShort() {
        return shortening != null && !shortening.isBlank();
    }

    Round announce(Instant now) {
        refuse(announcementObjection(now));
        return moved(RoundState.ANNOUNCED, closesAt, shortening, now, openedAt, closedAt, answeredAt);
    }

    /** Before it has opened, what was announced can be planned anew; those invited are told. */
    Round takenBack() {
        return moved(RoundState.PLANNED, closesAt, shortening, null, openedAt, closedAt, answeredAt);
    }

    /** While a round is only planned, everything about it can still be changed. */
    Round replanned(RoundPlan plan) {
        if (state != RoundState.PLANNED) {
            throw Refusal.of("round.no-longer-planned").asException();
        }
        var replanned = planned(id, reference, plan);
        return replanned.withVersion(version);
    }

    private Round withVersion(@Nullable Long kept) {
        return new Round(
                id,
                kept,
                reference,
                purpose,
                title,
                description,
                opensAt,
                closesAt,
                state,
                shortening,
                subject,
                announcedAt,
                openedAt,
                closedAt,
                answeredAt);
    }

    /** Why the round cannot be opened at this moment, if so. */
    Optional<Refusal> openingObjection(Instant now) {
        if (now.isBefore(opensAt)) {
            return Optional.of(Refusal.of("round.too-early", opensAt));
        }
        return now.isBefore(closesAt) ? Optional.empty() : Optional.of(Refusal.of("round.over", closesAt));
    }

    Round open(Instant now) {
        refuse(openingObjection(now));
        return moved(RoundState.OPEN, closesAt, shortening, announcedAt, now, closedAt, answeredAt);
    }

    /** Closing before the announced end needs a reason, which is kept and shown. */
    Round close(Instant now, @Nullable String reason) {
        var early = now.isBefore(closesAt);
        if (early && (reason == null || reason.isBlank())) {
            throw Refusal.of("round.early-needs-reason").asException();
        }
        return moved(
                RoundState.CLOSED,
                early ? now : closesAt,
                early ? reason : shortening,
                announcedAt,
                openedAt,
                now,
                answeredAt);
    }

    Round answered(Instant now) {
        return moved(RoundState.ANSWERED, closesAt, shortening, announcedAt, openedAt, closedAt, now);
    }

    /** Where the round is at this moment; contributions count while it is {@link RoundPhase#OPEN}. */
    public RoundPhase phaseAt(Instant moment) {
        return RoundPhase.of(state, opensAt, closesAt, moment);
    }

    /** Why nothing can be said in the round at this moment, if so. */
    Optional<Refusal> objectionAt(Instant moment) {
        return switch (phaseAt(moment)) {
            case OPEN -> Optional.empty();
            case PLANNED, ANNOUNCED -> Optional.of(Refusal.of("round.not-open", opensAt));
            case OPENING -> Optional.of(Refusal.of("round.opening"));
            case CLOSING, CLOSED, ANSWERED -> Optional.of(Refusal.of("round.over", closesAt));
        };
    }

    /** Whether everything that counts is in: its results can be shown. */
    public boolean isClosed() {
        return state == RoundState.CLOSED || state == RoundState.ANSWERED;
    }

    private Round moved(
            RoundState target,
            Instant closing,
            @Nullable String reason,
            @Nullable Instant announced,
            @Nullable Instant opened,
            @Nullable Instant closed,
            @Nullable Instant answered) {
        return new Round(
                id,
                version,
                reference,
                purpose,
                title,
                description,
                opensAt,
                closing,
                state.to(target),
                reason,
                subject,
                announced,
                opened,
                closed,
                answered);
    }
}
