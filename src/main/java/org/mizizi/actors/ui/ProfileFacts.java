package org.mizizi.actors.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.OrganisationProfile;
import org.mizizi.look.Enumerated;
import org.mizizi.look.Reading;
import org.mizizi.shared.OrganisationId;

/** What is told of an organisation beside its name; the address only for those who may see it. */
final class ProfileFacts extends DescriptionList {

    private final Reading reader;

    ProfileFacts(OrganisationProfile profile, @Nullable String contact, Reading reader) {
        this.reader = reader;
        if (!profile.networks().isEmpty()) {
            fact("networks", names(profile.networks()));
        }
        if (!profile.languages().isEmpty()) {
            fact("languages", new Span(languages(profile.languages())));
        }
        if (profile.parentCountry() != null) {
            fact("country", new Span(Locale.of("", profile.parentCountry()).getDisplayCountry(reader.locale())));
        }
        if (contact != null) {
            fact("contact", address(contact, profile.contactIsPublic()));
        }
    }

    boolean isEmpty() {
        return getChildren().findAny().isEmpty();
    }

    private void fact(String key, Component description) {
        add(new Term(getTranslation("actors.profile." + key)), new Description(description));
    }

    private Div names(List<OrganisationId> organisations) {
        var names = new Div();
        organisations.forEach(organisation -> names.add(new Div(reader.name(organisation))));
        return names;
    }

    private String languages(List<String> codes) {
        return Enumerated.in(
                reader.locale(), codes.stream().map(reader::language).toList());
    }

    private Div address(String contact, boolean isPublic) {
        var link = new Anchor("mailto:" + contact, contact);
        link.getElement().setAttribute("dir", "ltr");
        var address = new Div(link);
        if (!isPublic) {
            address.add(new Div(new Span(getTranslation("actors.profile.contact.hidden"))));
        }
        return address;
    }
}
