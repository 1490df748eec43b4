package org.mizizi.actors.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.OrganisationChange.Kind;
import org.mizizi.actors.OrganisationChange.OrganisationChangeId;
import org.mizizi.actors.OrganisationChanges;
import org.mizizi.actors.Organisations;
import org.mizizi.look.Card;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.LanguageField;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.Reading;
import org.mizizi.look.Remembered;
import org.mizizi.look.WordsArea;
import org.mizizi.shared.Folding;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;

/** What is to become of an organisation of the register: told otherwise, closed, or part of another; and why. */
final class ChangeOrganisationForm extends Div {

    final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    final LocalizedField name;
    final LocalizedField description;
    final ProfileFields profile;
    final ComboBox<Organisation> into = new ComboBox<>();
    final LanguageField language;
    final WordsArea reason;
    final Remembered remembered;
    private final Organisation about;
    private final Organisations organisations;
    private final Reading reader;
    private final Card told;
    private final Card merger;
    private final Card closing;

    ChangeOrganisationForm(
            Organisation about, Organisations organisations, Reading reader, Consumer<ChangeOrganisationForm> send) {
        this.about = about;
        this.organisations = organisations;
        this.reader = reader;
        language = new LanguageField(reader);
        reason = language.area(Writing.REASON);
        remembered = new Remembered("actors.organisation.change", about.id());
        name = new LocalizedField(Writing.NAME, reader.languages(), reader.locale());
        description = new LocalizedField(Writing.SUMMARY, reader.languages(), reader.locale());
        profile = new ProfileFields(organisations, reader);
        profile.suit(about.kind());
        told = new Card(name, description, profile).headed(getTranslation("actors.organisation.told"));
        merger = new Card(new Paragraph(getTranslation("actors.organisation.merge.lead")), into);
        closing = new Card(new Paragraph(getTranslation("actors.organisation.close.lead")));
        kind.setItems(Kind.AMEND, Kind.CLOSE, Kind.MERGE);
        kind.addValueChangeListener(_ -> show());
        into.setItems(query ->
                matching(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        into.setItemLabelGenerator(this::called);
        into.setWidthFull();
        reason.setWidthFull();
        var propose = new GuardedButton(_ -> send.accept(this)).primary();
        propose.setText(getTranslation("proposals.propose"));
        speak();
        fill();
        add(new Card(kind), told, closing, merger, why(), propose, remembered);
        remember();
    }

    private Card why() {
        return new Card(reason, language).headed(getTranslation("proposals.why"));
    }

    private void speak() {
        kind.setLabel(getTranslation("actors.organisation.what"));
        kind.setItemLabelGenerator(item -> getTranslation("actors.organisation.what." + item));
        name.setLabel(getTranslation("actors.organisation.name"));
        name.setHelperText(getTranslation("actors.organisation.name.change.help"));
        description.setLabel(getTranslation("actors.organisation.description"));
        description.setHelperText(getTranslation("actors.organisation.description.help"));
        into.setLabel(getTranslation("actors.organisation.into"));
        into.setHelperText(getTranslation("actors.organisation.into.help"));
        reason.setLabel(getTranslation("proposals.reason"));
        reason.setHelperText(getTranslation("actors.organisation.change.reason.help"));
    }

    /** As it stands now. */
    private void fill() {
        kind.setValue(Kind.AMEND);
        name.setValue(about.name());
        var words = about.description();
        if (words != null) {
            description.setValue(words);
        }
        profile.show(about.profile());
    }

    private void remember() {
        var fields = remembered
                .fields()
                .choice("kind", kind, Kind::name)
                .text("name", name)
                .text("description", description)
                .value("into", into, Organisation::reference, this::named)
                .text("reason", reason);
        profile.rememberedIn(fields);
    }

    private void show() {
        told.setVisible(kind.getValue() == Kind.AMEND);
        closing.setVisible(kind.getValue() == Kind.CLOSE);
        merger.setVisible(kind.getValue() == Kind.MERGE);
    }

    private Optional<Organisation> named(String reference) {
        return others().filter(one -> one.reference().equals(reference)).findFirst();
    }

    /** Those that may do the same. */
    private Stream<Organisation> others() {
        return organisations.directory().stream()
                .filter(one -> !one.hasEnded() && !one.equals(about))
                .filter(one -> one.kind().takesOverFrom(about.kind()));
    }

    private Stream<Organisation> matching(String words) {
        var sought = Folding.fold(words);
        return others().filter(one -> Folding.fold(called(one)).contains(sought));
    }

    private String called(Organisation organisation) {
        return organisation.reference() + " · " + reader.text(organisation.name());
    }

    /** What must still be said, if anything. */
    Optional<Refusal> missing() {
        if (kind.getValue() == Kind.MERGE && into.isEmpty()) {
            return Optional.of(Refusal.of("organisation.no-successor"));
        }
        if (kind.getValue() == Kind.AMEND && name.getOptionalValue().isEmpty()) {
            return Optional.of(Refusal.of("organisation.no-name"));
        }
        return reason.isBlank() ? Optional.of(Refusal.of("organisation.no-reason")) : Optional.empty();
    }

    /** Once everything is there. */
    OrganisationChangeId propose(OrganisationChanges changes) {
        var why = reason.text();
        return switch (kind.getValue()) {
            case AMEND ->
                changes.proposeAmendment(
                        about.id(),
                        name.getOptionalValue().orElseThrow(),
                        description.getValue(),
                        profile.profile(),
                        why);
            case CLOSE -> changes.proposeClosing(about.id(), why);
            case MERGE -> changes.proposeMerger(about.id(), into.getValue().id(), why);
            case REGISTER -> throw new IllegalStateException("It stands in the register already");
        };
    }
}
