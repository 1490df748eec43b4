package org.mizizi.actors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.RefusedException;
import org.mizizi.shared.TableFile;
import org.mizizi.shared.TableFile.Line;
import org.mizizi.shared.Writing;

/**
 * Organisations as they tell of themselves at IATI, or as a table (CSV, comma or semicolon): {@code kind}, and for each language a column such as
 * {@code name_en} and, where there is one, {@code description_en}. Where they are there, {@code networks} (references),
 * {@code parent_country}, {@code contact}, {@code contact_public} and {@code languages} are read as well. Every row that cannot be read is told with its line.
 */
public final class OrganisationsFile {

    private static final String KIND = "kind";
    private static final String NAME = "name_";
    private static final String DESCRIPTION = "description_";
    private static final Set<String> YES = Set.of("yes", "true", "1");
    private static final Set<String> NO = Set.of("no", "false", "0");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    /** What stands in one row, with its number as people count them. */
    public record Entry(long row, NewOrganisation organisation) {

        /** The same reason, told with the row. */
        public Refusal fault(Refusal reason) {
            return atRow(row, reason);
        }
    }

    /** What was read, and what was not. */
    public record Read(List<Entry> entries, List<Refusal> faults) {

        public Read {
            entries = List.copyOf(entries);
            faults = List.copyOf(faults);
        }

        public List<NewOrganisation> organisations() {
            return entries.stream().map(Entry::organisation).toList();
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final List<Refusal> faults = new ArrayList<>();

    private final Map<String, OrganisationId> register;

    private OrganisationsFile(Collection<Organisation> register) {
        this.register =
                register.stream().collect(Collectors.toUnmodifiableMap(Organisation::reference, Organisation::id));
    }

    /** Networks are read by their references in the register; who is no kind of its own at IATI is of the one given. */
    public static Read read(String text, Collection<Organisation> register, @Nullable OrganisationKind otherwise) {
        try {
            return IatiOrganisations.isOne(text)
                    ? IatiOrganisations.read(text, otherwise)
                    : new OrganisationsFile(register).read(TableFile.read(text));
        } catch (RefusedException unreadable) {
            return new Read(List.of(), List.of(unreadable.refusal()));
        }
    }

    private Read read(TableFile table) {
        if (!table.columns().contains(KIND) || !table.hasWords(NAME)) {
            return new Read(List.of(), List.of(Refusal.of("organisation.columns")));
        }
        table.lines().forEach(this::enter);
        if (table.lines().isEmpty()) {
            faults.add(Refusal.of("organisation.none"));
        }
        return new Read(entries, faults);
    }

    private void enter(Line line) {
        var kind = kind(line.cell(KIND));
        var name = line.words(NAME);
        var description = line.words(DESCRIPTION);
        if (kind.isEmpty()) {
            faults.add(atRow(line.number(), noKind(line.cell(KIND))));
        } else if (name.isEmpty()) {
            faults.add(atRow(line.number(), Refusal.of("organisation.no-name")));
        } else {
            unkept(name.get())
                    .or(() -> description.flatMap(words -> unkept(words, Writing.SUMMARY)))
                    .or(() -> unknownNetwork(line))
                    .or(() -> unreadable(line.cell("contact_public")))
                    .ifPresentOrElse(
                            reason -> faults.add(atRow(line.number(), reason)),
                            () -> entries.add(new Entry(
                                    line.number(),
                                    new NewOrganisation(
                                            kind.get(), name.get(), description.orElse(null), profile(line)))));
        }
    }

    private OrganisationProfile profile(Line line) {
        return new OrganisationProfile(
                parts(line.cell("networks")).map(register::get).toList(),
                filled(line.cell("parent_country").toUpperCase(Locale.ROOT)),
                filled(line.cell("contact")),
                YES.contains(line.cell("contact_public").strip().toLowerCase(Locale.ROOT)),
                parts(line.cell("languages").toLowerCase(Locale.ROOT)).toList());
    }

    private Optional<Refusal> unknownNetwork(Line line) {
        return parts(line.cell("networks"))
                .filter(reference -> !register.containsKey(reference))
                .findFirst()
                .map(reference -> Refusal.of("organisation.no-such-reference", reference));
    }

    private static Optional<Refusal> unreadable(String answer) {
        var written = answer.strip().toLowerCase(Locale.ROOT);
        return written.isEmpty() || YES.contains(written) || NO.contains(written)
                ? Optional.empty()
                : Optional.of(Refusal.of("organisation.yes-or-no", answer));
    }

    private static Stream<String> parts(String cell) {
        return BETWEEN.splitAsStream(cell.strip())
                .filter(part -> !part.isEmpty())
                .distinct();
    }

    private static @Nullable String filled(String cell) {
        return cell.isBlank() ? null : cell.strip();
    }

    static Refusal atRow(long row, Refusal reason) {
        return Refusal.of("organisation.row", row, List.of(reason));
    }

    private static Refusal noKind(String written) {
        return written.isBlank() ? Refusal.of("organisation.no-kind") : Refusal.of("organisation.not-a-kind", written);
    }

    /** By its code, whatever its capitals, with spaces or hyphens. */
    private static Optional<OrganisationKind> kind(String written) {
        var code = written.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> kind.name().equals(code))
                .findFirst();
    }

    /** Why this name cannot be kept, if so. */
    static Optional<Refusal> unkept(LocalizedText name) {
        return unkept(name, Writing.NAME);
    }

    private static Optional<Refusal> unkept(LocalizedText text, Writing use) {
        return text.texts().entrySet().stream()
                .flatMap(words -> use
                        .objection(words.getValue())
                        .map(reason -> Refusal.of("words.in-language", Locale.of(words.getKey()), List.of(reason)))
                        .stream())
                .findFirst();
    }
}
