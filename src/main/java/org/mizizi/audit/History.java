package org.mizizi.audit;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.EarlierVersions;
import org.mizizi.shared.EarlierVersions.Beginning;
import org.mizizi.shared.EarlierVersions.Known;
import org.mizizi.shared.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the ledger kept, for those who may read the thing itself: how it was before, and what changed when. */
@Service
@Transactional(readOnly = true)
public class History {

    /** The versions of a thing, the newest first. */
    public record Of(Known known, List<EarlierVersion> versions) {}

    private final HistoryRows rows;
    private final ReadableContents contents;
    private final Clock clock;
    private final Map<String, EarlierVersions> byKind;

    History(HistoryRows rows, ReadableContents contents, Clock clock, List<EarlierVersions> readable) {
        this.rows = rows;
        this.contents = contents;
        this.clock = clock;
        this.byKind = readable.stream().collect(toMap(EarlierVersions::kind, Function.identity()));
    }

    /** As told to a reader of this language. What names nobody is told once its day is over. */
    @Requires(Right.READ_PUBLIC)
    public Of of(String kind, UUID id, Locale reader) {
        var readable = byKind.get(kind);
        if (readable == null) {
            throw new NotFoundException(kind);
        }
        var known = readable.known(id).orElseThrow(() -> new NotFoundException(kind));
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var kept = known.rows().stream()
                .flatMap(row -> from(row.beginning(), rows.kept(kind, row.id())).stream())
                .sorted(Comparator.comparingLong(HistoryRows.Version::sequence))
                .toList();
        var told = contents.differences(readable, kept, reader).stream()
                .filter(version -> version.isTold(today))
                .toList();
        return new Of(known, told.reversed());
    }

    private static List<HistoryRows.Version> from(Beginning beginning, List<HistoryRows.Version> kept) {
        return kept.subList(beginning(beginning, kept), kept.size());
    }

    private static int beginning(Beginning beginning, List<HistoryRows.Version> kept) {
        return switch (beginning) {
            case Beginning.First _ -> 0;
            case Beginning.LastAct(var action) ->
                last(kept, version -> version.action().equals(action));
            case Beginning.At(var moment) ->
                last(kept, version -> !version.moment().isAfter(moment));
        };
    }

    private static int last(List<HistoryRows.Version> kept, Predicate<HistoryRows.Version> wanted) {
        var place = kept.size() - 1;
        while (place >= 0 && !wanted.test(kept.get(place))) {
            place--;
        }
        return place < 0 ? kept.size() : place;
    }
}
