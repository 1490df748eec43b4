package org.mizizi.collection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.collection.FormTexts.Choice;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.InputContent;
import org.mizizi.priorities.InputKind;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.RefusedException;
import org.mizizi.shared.TableFile;
import org.mizizi.shared.TableFile.Line;
import org.mizizi.shared.Writing;

/**
 * Inputs that were written down on paper, as a table of which the columns are called as the questions of the form. Every
 * error is told with its row, its column and the remedy.
 */
final class InputsTable {

    /** As many as one member can have gone through by hand. */
    static final int MOST = 500;

    static final String RECEIPT = RoundForm.RECEIPT;
    static final String DAY = "day";

    /** What a spreadsheet would work out when somebody opens the words in one. */
    private static final Pattern FORMULA = Pattern.compile("[=@\\t\\r＝＠].*|[+-]\\S.*", Pattern.DOTALL);

    private static final Pattern WHOLE = Pattern.compile("\\p{Nd}{1,12}");
    /** Spreadsheets count days from here on; one of this century has five digits. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

    private static final Pattern COUNTED_DAY = Pattern.compile("[34567]\\d{4}");
    private static final int YEARS = 2;

    /** What was read, and what is wrong with the whole of it. */
    record Read(List<TableRow> rows, List<Refusal> faults) {}

    private final Map<FormQuestion, TableChoices> choices = new EnumMap<>(FormQuestion.class);
    private final Map<String, Long> receipts = new HashMap<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final LocalDate today;

    private InputsTable(FormTexts texts, LocalDate today) {
        this.today = today;
        var said = texts.all().values();
        choices(texts).forEach((question, those) -> choices.put(question, new TableChoices(those, said)));
    }

    private static Map<FormQuestion, List<Choice>> choices(FormTexts texts) {
        return new EnumMap<>(Map.of(
                FormQuestion.LANGUAGE, texts.languages(),
                FormQuestion.PLACE, texts.places(),
                FormQuestion.DIMENSION, texts.dimensions(),
                FormQuestion.KIND, texts.kinds(),
                FormQuestion.AUTHORSHIP, texts.authorships(),
                FormQuestion.AGREED, texts.agreed()));
    }

    /** The column, the code, and what this reader calls it, of all that can be chosen. */
    static List<List<String>> vocabulary(FormTexts texts, Locale reader) {
        var said = texts.said(reader);
        return choices(texts).entrySet().stream()
                .flatMap(question -> question.getValue().stream()
                        .map(choice -> List.of(
                                question.getKey().element(),
                                choice.code(),
                                said.getOrDefault(choice.key(), choice.code()))))
                .toList();
    }

    /** The names of all columns, in the order of the form. */
    static List<String> columns() {
        return Stream.concat(
                        Stream.of(RECEIPT, DAY),
                        Arrays.stream(FormQuestion.values()).map(FormQuestion::element))
                .toList();
    }

    static Read read(String text, FormTexts texts, LocalDate today) {
        try {
            return new InputsTable(texts, today).read(TableFile.read(text));
        } catch (RefusedException unreadable) {
            return new Read(List.of(), List.of(unreadable.refusal()));
        }
    }

    private Read read(TableFile table) {
        var missing = columns().stream()
                .filter(column -> !table.columns().contains(column))
                .toList();
        if (!missing.isEmpty()) {
            return whole(Refusal.of("collection.table.columns", String.join(", ", missing)));
        }
        if (table.lines().isEmpty()) {
            return whole(Refusal.of("collection.table.none"));
        }
        if (table.lines().size() > MOST) {
            return whole(
                    Refusal.of("collection.table.too-many", MOST, table.lines().size()));
        }
        var rows = table.lines().stream().map(this::row).toList();
        return new Read(rows, apart(rows).stream().toList());
    }

    private static Read whole(Refusal fault) {
        return new Read(List.of(), List.of(fault));
    }

    /** Beside others of the same moment everybody could see of what organisation protected words are. */
    private static Optional<Refusal> apart(List<TableRow> rows) {
        var shown = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.content()))
                .map(InputContent::authorship)
                .distinct()
                .toList();
        return shown.size() > 1 && shown.contains(Authorship.PROTECTED)
                ? Optional.of(Refusal.of("collection.table.protected-apart"))
                : Optional.empty();
    }

    private TableRow row(Line line) {
        var faults = new ArrayList<Refusal>();
        var receipt = receipt(line, faults);
        var day = day(line, faults);
        var sentence = words(line, FormQuestion.SENTENCE, Writing.TITLE, faults);
        if (sentence.isBlank()) {
            faults.add(at(FormQuestion.SENTENCE, Refusal.of("collection.table.nothing")));
        }
        var words = words(line, FormQuestion.WORDS, Writing.WORDS, faults);
        var language = chosen(line, FormQuestion.LANGUAGE, faults);
        var place = chosen(line, FormQuestion.PLACE, faults);
        var dimension = chosen(line, FormQuestion.DIMENSION, faults);
        var kind = chosen(line, FormQuestion.KIND, faults);
        var people = people(line, faults);
        var authorship = chosen(line, FormQuestion.AUTHORSHIP, faults);
        agreed(line, faults);
        var content = faults.isEmpty()
                ? new InputContent(
                        InputKind.valueOf(kind),
                        language,
                        sentence,
                        words,
                        place,
                        people,
                        dimension,
                        Authorship.valueOf(authorship))
                : null;
        return new TableRow(line.number(), sentence, identity(line), receipt, day, content, faults);
    }

    private Optional<ReceiptCode> receipt(Line line, List<Refusal> faults) {
        var written = line.cell(RECEIPT);
        if (written.isBlank()) {
            return Optional.empty();
        }
        var code = ReceiptCode.typed(written);
        if (code.isEmpty()) {
            faults.add(at(RECEIPT, Refusal.of("collection.table.no-code", written)));
        }
        code.map(one -> receipts.putIfAbsent(one.plain(), line.number()))
                .ifPresent(before -> faults.add(at(RECEIPT, Refusal.of("collection.table.code-twice", before))));
        return code;
    }

    /** Nothing where it was not written down. */
    private @Nullable LocalDate day(Line line, List<Refusal> faults) {
        var written = line.cell(DAY);
        if (written.isBlank()) {
            return null;
        }
        var day = day(written);
        if (day.isEmpty() || day.get().isAfter(today) || day.get().isBefore(today.minusYears(YEARS))) {
            faults.add(at(DAY, Refusal.of("collection.table.no-day", written, today)));
        }
        return day.orElse(null);
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(
                    COUNTED_DAY.matcher(written).matches()
                            ? FIRST_DAY.plusDays(Long.parseLong(written))
                            : LocalDate.parse(written));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static String words(Line line, FormQuestion question, Writing use, List<Refusal> faults) {
        var written = line.cell(question.element());
        if (FORMULA.matcher(written).matches()) {
            faults.add(at(question, Refusal.of("collection.table.formula")));
        }
        use.objection(written).ifPresent(reason -> faults.add(at(question, reason)));
        return written;
    }

    private static @Nullable Integer people(Line line, List<Refusal> faults) {
        var written = line.cell(FormQuestion.PEOPLE.element());
        if (written.isBlank()) {
            return null;
        }
        if (!WHOLE.matcher(written).matches()) {
            faults.add(at(FormQuestion.PEOPLE, Refusal.of("collection.table.no-number", written)));
            return null;
        }
        var number = Long.parseLong(written);
        if (number > InputContent.MOST_PEOPLE) {
            faults.add(at(FormQuestion.PEOPLE, Refusal.of("input.people-too-many")));
            return null;
        }
        return Math.toIntExact(number);
    }

    /** Blank where it is not said, or not understood. */
    private String chosen(Line line, FormQuestion question, List<Refusal> faults) {
        var written = line.cell(question.element());
        if (written.isBlank()) {
            faults.add(at(question, Refusal.of("collection.table.nothing")));
            return "";
        }
        var meant = meant(question, written);
        if (meant.size() > 1) {
            faults.add(at(question, Refusal.of("collection.table.several", written, String.join(", ", meant))));
        } else if (meant.isEmpty()) {
            faults.add(at(question, Refusal.of("collection.table.unknown", written)));
        }
        return meant.size() == 1 ? meant.getFirst() : "";
    }

    private void agreed(Line line, List<Refusal> faults) {
        if (meant(FormQuestion.AGREED, line.cell(FormQuestion.AGREED.element())).isEmpty()) {
            faults.add(at(FormQuestion.AGREED, Refusal.of("collection.table.not-agreed")));
        }
    }

    private List<String> meant(FormQuestion question, String written) {
        var known = choices.get(question);
        return known == null ? List.of() : List.copyOf(known.meant(written));
    }

    /** What two say alike they have said twice: the second such row of a table is another one than the first. */
    private String identity(Line line) {
        var whole = String.join("\n", columns().stream().map(line::cell).toList());
        var nth = alike.merge(whole, 1, Integer::sum);
        return "uuid:" + UUID.nameUUIDFromBytes((whole + "\n" + nth).getBytes(UTF_8));
    }

    private static Refusal at(FormQuestion question, Refusal reason) {
        return at(question.element(), reason);
    }

    private static Refusal at(String column, Refusal reason) {
        return Refusal.of("collection.table.column", column, List.of(reason));
    }
}
