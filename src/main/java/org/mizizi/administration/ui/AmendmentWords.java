package org.mizizi.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.mizizi.administration.CountryChangeRow;
import org.mizizi.country.Amendment;
import org.mizizi.country.Amendment.CoordinationAmendment;
import org.mizizi.country.Amendment.CoveredAmendment;
import org.mizizi.country.Amendment.DimensionAmendment;
import org.mizizi.country.Amendment.ExitAmendment;
import org.mizizi.country.Amendment.LanguageAmendment;
import org.mizizi.country.Amendment.NameAmendment;
import org.mizizi.country.Amendment.NoticeAmendment;
import org.mizizi.country.Amendment.OfficialLanguageAmendment;
import org.mizizi.country.Amendment.PhaseAmendment;
import org.mizizi.country.Amendment.PlacesAmendment;
import org.mizizi.country.Amendment.PolicyAmendment;
import org.mizizi.country.Amendment.RestorationAmendment;
import org.mizizi.country.Amendment.RetirementAmendment;
import org.mizizi.country.Amendment.RuleAmendment;
import org.mizizi.country.Amendment.SettingAmendment;
import org.mizizi.country.Amendment.TimeAndMoneyAmendment;
import org.mizizi.country.IsoCountries;
import org.mizizi.look.MappingWords;
import org.mizizi.look.PlacesTable;
import org.mizizi.look.PolicyWords;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Words;
import org.mizizi.proposals.ProposalState;
import org.mizizi.shared.LocalizedText;

/** What an amendment says, in words that whoever confirms it can decide from. */
final class AmendmentWords {

    private AmendmentWords() {}

    /** In one line. */
    static String title(Component where, Amendment amendment, Reading reader) {
        var key = "administration.title." + amendment.kind();
        return switch (amendment) {
            case SettingAmendment setting ->
                where.getTranslation(key, where.getTranslation("country.setting." + setting.code()), setting.value());
            case RuleAmendment rule ->
                where.getTranslation(key, phase(where, rule.phase()), rule.civilSocietyEndorsements());
            case PhaseAmendment phase -> where.getTranslation(key, phase(where, phase.code()));
            case DimensionAmendment dimension -> where.getTranslation(key, reader.text(dimension.name()));
            case PolicyAmendment policy -> where.getTranslation(key, reader.text(policy.title()));
            case PlacesAmendment places ->
                where.getTranslation(key, places.places().size());
            case NameAmendment name -> where.getTranslation(key, reader.text(name.name()));
            case CoveredAmendment covered -> where.getTranslation(key, country(covered.code(), reader));
            case LanguageAmendment language -> where.getTranslation(key, reader.text(language.name()));
            case OfficialLanguageAmendment official -> where.getTranslation(key, language(official.code(), reader));
            case TimeAndMoneyAmendment counting ->
                where.getTranslation(key, zone(where, counting), money(where, counting, reader));
            case CoordinationAmendment coordination -> where.getTranslation(key, reader.text(coordination.name()));
            case NoticeAmendment notice ->
                where.getTranslation(key, where.getTranslation("country.notice." + notice.code()));
            case RetirementAmendment retired ->
                where.getTranslation(
                        key,
                        where.getTranslation("country.part." + retired.part()),
                        reader.text(RetirementPart.text(retired.part(), retired.code(), reader)));
            case RestorationAmendment restored ->
                where.getTranslation(
                        key,
                        where.getTranslation("country.part." + restored.part()),
                        reader.text(RetirementPart.text(restored.part(), restored.code(), reader)));
            case ExitAmendment exit ->
                where.getTranslation(
                        key, reader.text(exit.criterion()), where.getTranslation("country.exit." + exit.standing()));
        };
    }

    private static String phase(Component where, Enum<?> code) {
        return where.getTranslation("plans.phase." + code);
    }

    /** All of it, in every language. */
    static Component content(Component where, Amendment amendment, Reading reader) {
        return switch (amendment) {
            case SettingAmendment setting ->
                new Paragraph(where.getTranslation("country.setting." + setting.code() + ".help"));
            case RuleAmendment _ -> new Paragraph(where.getTranslation("administration.endorsements.help"));
            case PhaseAmendment phase ->
                new Div(
                        everyLanguage(phase.evidence()),
                        new Paragraph(
                                where.getTranslation("administration.phase.needs", phase.civilSocietyEndorsements())));
            case DimensionAmendment dimension ->
                new Div(
                        coded(dimension.code(), dimension.name()),
                        Quiet.line(MappingWords.of(where, dimension.dimension())));
            case PolicyAmendment policy ->
                new Div(
                        coded(policy.code(), policy.title()),
                        Quiet.paragraph(where.getTranslation("administration.policy." + policy.scope())),
                        Quiet.paragraph(PolicyWords.everything(where, policy.policy(), reader)));
            case PlacesAmendment places ->
                new PlacesTable(places.places(), where.getTranslation("founding.places.preview"));
            case NameAmendment name -> {
                var words = new Div(everyLanguage(name.name()));
                if (name.disclaimer() != null) {
                    words.add(everyLanguage(name.disclaimer()));
                }
                yield words;
            }
            case CoveredAmendment _ -> new Paragraph(where.getTranslation("administration.propose.COVERED.lead"));
            case LanguageAmendment language ->
                new Div(
                        coded(language.code(), language.name()),
                        Quiet.paragraph(where.getTranslation("founding.language." + language.direction())));
            case OfficialLanguageAmendment _ ->
                new Paragraph(where.getTranslation("administration.propose.OFFICIAL_LANGUAGE.lead"));
            case TimeAndMoneyAmendment _ ->
                new Paragraph(where.getTranslation("administration.propose.TIME_AND_MONEY.lead"));
            case CoordinationAmendment coordination ->
                new CoordinationFacts(coordination.coordination(), AmendmentWords::everyLanguage);
            case NoticeAmendment notice -> everyLanguage(notice.text());
            case RetirementAmendment retired ->
                new Div(
                        coded(retired.code(), RetirementPart.text(retired.part(), retired.code(), reader)),
                        new Paragraph(where.getTranslation("administration.propose.RETIREMENT.lead")));
            case RestorationAmendment restored ->
                new Div(
                        coded(restored.code(), RetirementPart.text(restored.part(), restored.code(), reader)),
                        new Paragraph(where.getTranslation("administration.propose.RESTORATION.lead")));
            case ExitAmendment exit -> {
                var words = new Div(
                        coded(exit.code(), exit.criterion()),
                        Quiet.paragraph(where.getTranslation("country.exit." + exit.standing())));
                if (exit.evidence() != null) {
                    words.add(everyLanguage(exit.evidence()));
                }
                yield words;
            }
        };
    }

    private static Div coded(String code, LocalizedText words) {
        return new Div(everyLanguage(words), written(code));
    }

    private static Paragraph written(String code) {
        var written = Quiet.paragraph(code);
        written.getElement().setAttribute("dir", "ltr");
        return written;
    }

    static String country(String code, Reading reader) {
        return IsoCountries.name(code, reader.locale())
                .map(name -> name + " · " + code)
                .orElse(code);
    }

    static String language(String code, Reading reader) {
        return reader.language(code);
    }

    private static String zone(Component where, TimeAndMoneyAmendment counting) {
        var zone = counting.zone();
        return zone == null ? where.getTranslation("administration.stays") : zone.getId();
    }

    private static String money(Component where, TimeAndMoneyAmendment counting, Reading reader) {
        var currency = counting.currency();
        return currency == null
                ? where.getTranslation("administration.stays")
                : currency.getCurrencyCode() + " · " + currency.getDisplayName(reader.locale());
    }

    private static Div everyLanguage(LocalizedText text) {
        var words = new Div();
        text.texts().forEach((language, one) -> words.add(Words.paragraph(one, language)));
        return words;
    }

    /** From when it holds, or has held. */
    static String from(Component where, CountryChangeRow change, Reading reader) {
        var tense = change.course().state() == ProposalState.CONFIRMED
                ? change.carriedOutAt() == null ? "will" : "does"
                : "would";
        return where.getTranslation(
                "administration.holds." + tense, reader.moments().date(change.holdsFrom()));
    }
}
