package org.mizizi.traceability;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.OrganisationId;
import tools.jackson.databind.json.JsonMapper;

/**
 * What those who are asked about a link have said: of each the answer that stands.
 *
 * @param asked who is asked; null where that, or its number, would give a protected author away
 */
public record LinkAnswers(@Nullable List<OrganisationId> asked, List<LinkAnswer> given) {

    private static final JsonMapper JSON = new JsonMapper();

    public LinkAnswers {
        asked = asked == null ? null : List.copyOf(asked);
        given = List.copyOf(given);
    }

    /** As the database puts it together; used by the row mapping. */
    public static LinkAnswers valueOf(String json) {
        return JSON.readValue(json, LinkAnswers.class);
    }

    /** By which what was answered and replied is called; what protected authors say is not called by anything. */
    public List<UUID> texts() {
        return given.stream().flatMap(LinkAnswer::texts).toList();
    }

    /** How many have said so; a dispute counts until the one who disputed has answered again. */
    public long count(LinkState said) {
        return given.stream()
                .filter(answer -> answer.said() == said && counts(answer))
                .count();
    }

    private static boolean counts(LinkAnswer answer) {
        return answer.fresh() || answer.said() == LinkState.DISPUTED;
    }

    /** How many of those asked have not answered; none where their number is not told. */
    public long silent() {
        return asked == null
                ? 0
                : asked.stream()
                        .filter(organisation ->
                                of(organisation).filter(LinkAnswers::counts).isEmpty())
                        .count();
    }

    /** Whether only one is asked, so that there is nobody to tell them apart from. */
    public boolean isAlone() {
        return asked == null
                ? given.stream().allMatch(answer -> answer.organisation() == null)
                : asked.size() < 2 && given.size() < 2;
    }

    /** The first that were given, at most so many. */
    public List<LinkAnswer> first(int most) {
        return given.subList(0, Math.min(most, given.size()));
    }

    /** How many are asked, as far as that is told. */
    public int number() {
        return asked == null ? 0 : asked.size();
    }

    /** How many said what, where several are asked and that may be told: a minority is never hidden by the state. */
    public List<Count> tally() {
        if (number() < 2) {
            return List.of();
        }
        return Stream.of(
                        new Count("CONFIRMED", count(LinkState.CONFIRMED)),
                        new Count("PARTLY", count(LinkState.PARTLY)),
                        new Count("DISPUTED", count(LinkState.DISPUTED)),
                        new Count("SILENT", silent()))
                .filter(part -> part.count() > 0)
                .toList();
    }

    /** So many said so; {@code key} is what, or {@code SILENT} for those who have not answered. */
    public record Count(String key, long count) {}

    public Optional<LinkAnswer> of(OrganisationId organisation) {
        return given.stream()
                .filter(answer -> organisation.equals(answer.organisation()))
                .findFirst();
    }
}
