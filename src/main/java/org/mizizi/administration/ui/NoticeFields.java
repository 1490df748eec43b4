package org.mizizi.administration.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.mizizi.country.Amendment;
import org.mizizi.country.Amendment.NoticeAmendment;
import org.mizizi.country.CountryNotice;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.Reading;
import org.mizizi.look.RememberedFields;
import org.mizizi.shared.Writing;

/** What the country itself says in one of the notices of the public site; a notice that is chosen shows what it says today. */
final class NoticeFields extends AmendmentFields {

    final Select<CountryNotice.Page> page = new Select<>();
    final LocalizedField text;

    NoticeFields(Reading reader) {
        text = new LocalizedField(Writing.WORDS, reader.languages(), reader.locale());
        page.setLabel(getTranslation("administration.notice.page"));
        page.setItems(CountryNotice.Page.values());
        page.setItemLabelGenerator(one -> getTranslation("country.notice." + one));
        page.setWidthFull();
        text.setLabel(getTranslation("administration.notice.text"));
        text.setHelperText(getTranslation("administration.notice.text.help"));
        page.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(reader);
            }
        });
        add(page, text);
    }

    private void show(Reading reader) {
        text.setValue(Optional.ofNullable(page.getValue())
                .flatMap(reader.countries()::notice)
                .map(CountryNotice::text)
                .orElse(null));
    }

    @Override
    Optional<Amendment> amendment() {
        var where = page.getValue();
        var words = text.getValue();
        return where == null || words == null ? Optional.empty() : Optional.of(new NoticeAmendment(where, words));
    }

    @Override
    void remember(RememberedFields fields) {
        fields.choice("page", page, CountryNotice.Page::name).text("text", text);
    }
}
