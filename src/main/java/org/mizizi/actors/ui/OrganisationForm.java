package org.mizizi.actors.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mizizi.actors.NewOrganisation;
import org.mizizi.actors.OrganisationChanges;
import org.mizizi.actors.OrganisationKind;
import org.mizizi.actors.Organisations;
import org.mizizi.actors.OrganisationsFile;
import org.mizizi.look.Card;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.LanguageField;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.Reading;
import org.mizizi.look.Remembered;
import org.mizizi.look.TableUpload;
import org.mizizi.look.WordsArea;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.TableFile;
import org.mizizi.shared.Writing;

/** Which organisations are to enter the register, one by hand or many from a file, and why. */
final class OrganisationForm extends Div {

    /** How they are written down. */
    enum Way {
        ONE,
        FILE
    }

    private static final String EXAMPLE = """
            kind,name_en,name_fr,description_en
            MINISTRY,Ministry of Health,Ministère de la Santé,Health of the people
            CIVIL_SOCIETY,Women of the Lake,Femmes du Lac,
            """;

    final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    final Select<OrganisationKind> kind = new Select<>();
    final LocalizedField name;
    final LocalizedField description;
    final ProfileFields profile;
    final LanguageField language;
    final WordsArea reason;
    final GuardedButton propose;
    final Remembered remembered = new Remembered("actors.organisation.propose");
    final Select<OrganisationKind> otherwise = new Select<>();
    private final TableUpload file = TableUpload.orIati(EXAMPLE, "actors.organisation.file.rejected", this::offer);
    private final OrganisationChanges changes;
    private final Organisations organisations;
    private final Reading reader;
    private final Card one;
    private final Card many;
    private List<NewOrganisation> read = List.of();

    OrganisationForm(
            OrganisationChanges changes, Organisations organisations, Reading reader, Consumer<OrganisationForm> send) {
        this.changes = changes;
        this.organisations = organisations;
        this.reader = reader;
        language = new LanguageField(reader);
        reason = language.area(Writing.REASON);
        name = new LocalizedField(Writing.NAME, reader.languages(), reader.locale());
        description = new LocalizedField(Writing.SUMMARY, reader.languages(), reader.locale());
        profile = new ProfileFields(organisations, reader);
        propose = new GuardedButton(_ -> send.accept(this)).primary();
        one = new Card(kind, name, description, profile).headed(getTranslation("actors.organisation.which"));
        many = new Card(new Paragraph(getTranslation("actors.organisation.file")), kinds(), otherwise, file)
                .headed(getTranslation("actors.organisation.from-file"));
        way.setItems(Way.values());
        kind.setItems(OrganisationKind.values());
        kind.setWidthFull();
        otherwise.setItems(OrganisationKind.values());
        otherwise.setEmptySelectionAllowed(true);
        otherwise.setWidthFull();
        reason.setWidthFull();
        way.addValueChangeListener(_ -> show());
        kind.addValueChangeListener(_ -> kind.getOptionalValue().ifPresent(profile::suit));
        speak();
        way.setValue(Way.ONE);
        add(
                new Card(way),
                one,
                many,
                new Card(reason, language).headed(getTranslation("proposals.why")),
                propose,
                remembered);
        remember();
    }

    private void remember() {
        var fields = remembered
                .fields()
                .choice("way", way, Way::name)
                .choice("kind", kind, OrganisationKind::name)
                .choice("otherwise", otherwise, OrganisationKind::name)
                .text("name", name)
                .text("description", description)
                .text("reason", reason);
        profile.rememberedIn(fields);
    }

    private void speak() {
        way.setLabel(getTranslation("actors.organisation.way"));
        way.setItemLabelGenerator(item -> getTranslation("actors.organisation.way." + item));
        kind.setLabel(getTranslation("actors.kind"));
        kind.setItemLabelGenerator(item -> getTranslation("actors.OrganisationKind." + item));
        otherwise.setLabel(getTranslation("actors.organisation.otherwise"));
        otherwise.setHelperText(getTranslation("actors.organisation.otherwise.help"));
        otherwise.setItemLabelGenerator(item -> item == null ? "" : getTranslation("actors.OrganisationKind." + item));
        name.setLabel(getTranslation("actors.organisation.name"));
        name.setHelperText(getTranslation("actors.organisation.name.help"));
        description.setLabel(getTranslation("actors.organisation.description"));
        description.setHelperText(getTranslation("actors.organisation.description.help"));
        reason.setLabel(getTranslation("proposals.reason"));
        reason.setHelperText(getTranslation("actors.organisation.reason.help"));
        propose.setText(getTranslation("proposals.propose"));
    }

    private void show() {
        one.setVisible(way.getValue() == Way.ONE);
        many.setVisible(way.getValue() == Way.FILE);
    }

    /** What may stand in the column of kinds. */
    private UnorderedList kinds() {
        var list = new UnorderedList();
        for (var item : OrganisationKind.values()) {
            var code = new Span(item.name());
            code.getElement().setAttribute("dir", "ltr");
            list.add(new ListItem(code, new Span(" · " + getTranslation("actors.OrganisationKind." + item))));
        }
        return list;
    }

    /** What the file holds, with every row that cannot enter the register. */
    void offer(String text) {
        var table = OrganisationsFile.read(text, organisations.directory(), otherwise.getValue());
        var faults = new ArrayList<>(table.faults());
        changes.objections(table.organisations())
                .forEach(
                        (place, reason) -> faults.add(table.entries().get(place).fault(reason)));
        read = faults.isEmpty() ? table.organisations() : List.of();
        if (faults.isEmpty()) {
            file.tell(
                    new Paragraph(getTranslation("actors.organisation.read", read.size())),
                    ProposedOrganisations.table(this, read, reader));
        } else {
            file.tellFaults(TableFile.first(faults));
        }
    }

    /** What must still be said, if anything. */
    Optional<Refusal> missing() {
        return (way.getValue() == Way.FILE ? missingFile() : missingOne())
                .or(() -> reason.isBlank() ? Optional.of(Refusal.of("organisation.no-reason")) : Optional.empty());
    }

    private Optional<Refusal> missingFile() {
        return read.isEmpty() ? Optional.of(Refusal.of("organisation.no-file")) : Optional.empty();
    }

    private Optional<Refusal> missingOne() {
        if (kind.isEmpty()) {
            return Optional.of(Refusal.of("organisation.no-kind"));
        }
        return name.getOptionalValue().isEmpty() ? Optional.of(Refusal.of("organisation.no-name")) : Optional.empty();
    }

    /** Once everything is there. */
    List<NewOrganisation> wanted() {
        return way.getValue() == Way.FILE
                ? read
                : List.of(new NewOrganisation(
                        kind.getValue(),
                        name.getOptionalValue().orElseThrow(),
                        description.getValue(),
                        profile.profile()));
    }

    LocalizedText why() {
        return reason.text();
    }
}
