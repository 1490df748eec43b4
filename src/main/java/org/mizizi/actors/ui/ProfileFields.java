package org.mizizi.actors.ui;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.OrganisationKind;
import org.mizizi.actors.OrganisationProfile;
import org.mizizi.actors.Organisations;
import org.mizizi.country.SpokenLanguage;
import org.mizizi.look.Reading;
import org.mizizi.look.RememberedFields;
import org.mizizi.look.SeveralField;
import org.mizizi.look.WordsField;
import org.mizizi.shared.Alphabet;
import org.mizizi.shared.Folding;
import org.mizizi.shared.Side;
import org.mizizi.shared.Writing;

/** What is told of an organisation beside its name, as somebody proposes it. */
final class ProfileFields extends Div {

    final SeveralField<Organisation> networks = new SeveralField<>();
    final ComboBox<String> parentCountry = new ComboBox<>();
    final TextField contact = new WordsField(Writing.NAME);
    final Checkbox contactIsPublic = new Checkbox();
    final SeveralField<String> languages = new SeveralField<>();
    private final Organisations organisations;
    private final Locale reader;

    ProfileFields(Organisations organisations, Reading reading) {
        this.organisations = organisations;
        this.reader = reading.locale();
        networks.setItems(query ->
                matching(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        networks.setItemLabelGenerator(this::called);
        parentCountry.setItemLabelGenerator(this::country);
        parentCountry.setItems(sorted(Arrays.stream(Locale.getISOCountries()), Alphabet.of(reader, this::country)));
        languages.setItemLabelGenerator(reading::language);
        languages.setItems(sorted(spokenSomewhere(reading), Alphabet.of(reader, reading::language)));
        Stream.<HasSize>of(networks, parentCountry, contact, languages).forEach(HasSize::setWidthFull);
        speak();
        add(networks, languages, parentCountry, contact, contactIsPublic);
    }

    private static List<String> sorted(Stream<String> codes, Comparator<String> order) {
        return codes.sorted(order).toList();
    }

    private void speak() {
        networks.setLabel(getTranslation("actors.profile.networks"));
        networks.setHelperText(getTranslation("actors.profile.networks.help"));
        languages.setLabel(getTranslation("actors.profile.languages"));
        languages.setHelperText(getTranslation("actors.profile.languages.help"));
        parentCountry.setLabel(getTranslation("actors.profile.country"));
        parentCountry.setHelperText(getTranslation("actors.profile.country.help"));
        contact.setLabel(getTranslation("actors.profile.contact"));
        contact.setHelperText(getTranslation("actors.profile.contact.help"));
        contactIsPublic.setLabel(getTranslation("actors.profile.contact.public"));
    }

    private String called(Organisation organisation) {
        return organisation.reference() + " · " + organisation.name().in(reader).text();
    }

    private String country(String code) {
        return Locale.of("", code).getDisplayCountry(reader);
    }

    /** Those of the country that have no short code, such as Krio, and all that have one. */
    private static Stream<String> spokenSomewhere(Reading reading) {
        var ofThePeople = reading.countries().spokenLanguages().stream()
                .map(SpokenLanguage::code)
                .filter(code -> code.matches("[a-z]{2,3}"));
        return Stream.concat(ofThePeople, Arrays.stream(Locale.getISOLanguages()))
                .distinct();
    }

    private Stream<Organisation> matching(String words) {
        var sought = Folding.fold(words);
        return organisations.directory().stream()
                .filter(one -> !one.hasEnded())
                .filter(one -> Folding.fold(called(one)).contains(sought));
    }

    /** Only agencies from outside belong to another country. */
    void suit(OrganisationKind kind) {
        parentCountry.setVisible(kind.side() == Side.EXTERNAL);
    }

    void show(OrganisationProfile profile) {
        networks.setValue(profile.networks().stream().map(organisations::find).collect(Collectors.toSet()));
        parentCountry.setValue(profile.parentCountry());
        contact.setValue(Optional.ofNullable(profile.contact()).orElse(""));
        contactIsPublic.setValue(profile.contactIsPublic());
        languages.setValue(Set.copyOf(profile.languages()));
    }

    void rememberedIn(RememberedFields fields) {
        fields.value("networks", networks, ProfileFields::written, kept -> Optional.of(written(kept)))
                .choices("languages", languages, code -> code)
                .choice("country", parentCountry, code -> code)
                .text("contact", contact)
                .yes("contact-public", contactIsPublic);
    }

    private static String written(Set<Organisation> networks) {
        return networks.stream().map(Organisation::reference).sorted().collect(Collectors.joining("\n"));
    }

    private Set<Organisation> written(String kept) {
        var references = Set.of(kept.split("\n"));
        return organisations.directory().stream()
                .filter(one -> references.contains(one.reference()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    OrganisationProfile profile() {
        var address = contact.getValue().strip();
        return new OrganisationProfile(
                networks.getValue().stream()
                        .map(Organisation::id)
                        .sorted(Comparator.comparing(id -> id.value()))
                        .toList(),
                parentCountry.isVisible() ? parentCountry.getValue() : null,
                address.isEmpty() ? null : address,
                contactIsPublic.getValue(),
                languages.getValue().stream().sorted().toList());
    }
}
