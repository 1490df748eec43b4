package org.mizizi.administration.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.administration.CountryChanges;
import org.mizizi.country.Amendment;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.DayField;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.LanguageField;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.look.WordsArea;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;

/** The administrator proposes what changes in the country's data, from when and why; nothing does before somebody else confirms it. */
@Route("country/new/:kind")
@RolesAllowed("ADMINISTRATOR")
class ProposeCountryChangeView extends PageOf<Amendment.Kind> {

    private final CountryChanges changes;

    ProposeCountryChangeView(CountryChanges changes, Readings readings) {
        super(readings);
        this.changes = changes;
    }

    @Override
    protected Amendment.Kind find(Address where) {
        return Stream.of(Amendment.Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(where.named("kind")))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("country-change"));
    }

    @Override
    protected void draw(Amendment.Kind kind, Reading reader) {
        name(getTranslation("administration.propose." + kind), getTranslation("proposals.propose.lead"));
        var form = new Form(kind, reader);
        body().add(
                        new Card(new Paragraph(getTranslation("administration.propose." + kind + ".lead")), form.fields)
                                .headed(getTranslation("administration.what")),
                        new Card(form.from, form.reason, form.language)
                                .headed(getTranslation("administration.from-and-why")),
                        form.propose,
                        form.remembered);
    }

    /** What is filled in, and its sending. */
    private final class Form {

        private final AmendmentFields fields;
        private final DayField from = new DayField();
        private final LanguageField language;
        private final WordsArea reason;
        private final GuardedButton propose = new GuardedButton(_ -> propose()).primary();
        private final Remembered remembered;

        Form(Amendment.Kind kind, Reading reader) {
            language = new LanguageField(reader);
            reason = language.area(Writing.REASON);
            fields = AmendmentFields.of(kind, reader);
            remembered = new Remembered("administration.propose", kind);
            from.setLabel(getTranslation("administration.from." + (kind == Amendment.Kind.PHASE ? "phase" : "day")));
            from.setValue(reader.countries().today().plusDays(1));
            reason.setLabel(getTranslation("proposals.reason"));
            reason.setHelperText(getTranslation("administration.reason.help"));
            reason.setWidthFull();
            propose.setText(getTranslation("proposals.propose"));
            fields.remember(remembered.fields());
            remembered.fields().day("from", from).text("reason", reason);
        }

        private void propose() {
            missing()
                    .ifPresentOrElse(
                            refusal -> Receipt.problem(Refusals.text(fields, refusal)),
                            () -> Refusals.attempt(fields, this::send));
        }

        private Optional<Refusal> missing() {
            return Stream.of(
                            lacking(fields.amendment().orElse(null), Refusal.of("amendment.incomplete")),
                            lacking(from.getValue(), Refusal.of("amendment.no-day")),
                            lacking(reason.anyText().orElse(null), Refusal.of("amendment.no-reason")))
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        private static Optional<Refusal> lacking(@Nullable Object value, Refusal refusal) {
            return value == null ? Optional.of(refusal) : Optional.empty();
        }

        private void send() {
            var change = changes.propose(fields.amendment().orElseThrow(), from.getValue(), reason.text());
            remembered.sent();
            Receipt.show(getTranslation("proposals.proposed.receipt"));
            getUI().ifPresent(ui -> ui.navigate(Paths.countryChange(change.value())));
        }
    }
}
