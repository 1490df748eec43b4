package org.mizizi.founding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Countries;
import org.mizizi.founding.FirstInvitation;
import org.mizizi.founding.FoundingDraft;
import org.mizizi.founding.FoundingStep;
import org.mizizi.founding.Foundings;
import org.mizizi.look.Actions;
import org.mizizi.look.Card;
import org.mizizi.look.Chip;
import org.mizizi.look.Chip.Tone;
import org.mizizi.look.LinkButton;
import org.mizizi.look.Page;
import org.mizizi.look.Refusals;
import org.mizizi.shared.Paths;

/** The founding of the country, step by step: each is kept as it is filled in, and can be left and taken up again. */
@Route("founding/:step?")
@PermitAll
class FoundingView extends Page implements BeforeEnterObserver {

    private final Foundings foundings;
    private final Countries countries;
    private final AuthenticationContext authentication;
    private final Span note = new Span();
    private final Div missing = new Div();
    private @Nullable FoundingStep step;
    private FoundingDraft draft = FoundingDraft.NONE;

    FoundingView(Foundings foundings, Countries countries, AuthenticationContext authentication) {
        this.foundings = foundings;
        this.countries = countries;
        this.authentication = authentication;
        note.addClassName("quiet");
        note.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (countries.founded()) {
            event.forwardTo("");
            return;
        }
        step = event.getRouteParameters()
                .get("step")
                .flatMap(FoundingView::called)
                .orElse(null);
        if (isAttached()) {
            draw();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    private static Optional<FoundingStep> called(String name) {
        return Arrays.stream(FoundingStep.values())
                .filter(one -> path(one).equals(name))
                .findFirst();
    }

    private static String path(FoundingStep step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    private void draw() {
        body().removeAll();
        if (!foundings.isFounder()) {
            name(getTranslation("founding.title"), getTranslation("founding.secret.lead"));
            body().add(new SecretForm(foundings, this::draw));
            return;
        }
        draft = foundings.draft();
        if (step == null) {
            drawOverview();
        } else {
            draw(step);
        }
    }

    private void drawOverview() {
        name(getTranslation("founding.title"), getTranslation("founding.lead"));
        var list = new OrderedList();
        list.addClassName("founding-steps");
        for (var one : FoundingStep.values()) {
            var objections = foundings.objections(one, draft.file());
            list.add(new ListItem(
                    new LinkButton(Paths.founding() + "/" + path(one), getTranslation("founding.step." + one)),
                    objections.isEmpty()
                            ? Chip.of(getTranslation("founding.whole"), Tone.INTERNAL)
                            : Chip.of(getTranslation("founding.missing", objections.size()), Tone.WARN)));
        }
        body().add(
                        new Card(list).headed(getTranslation("founding.steps")),
                        new FileCard(foundings, () -> draft, this::draw),
                        new FoundCard(foundings, draft.file(), this::tell));
    }

    private void tell(List<FirstInvitation> invitations) {
        body().removeAll();
        name(getTranslation("founding.founded"), getTranslation("founding.founded.lead"));
        body().add(new FoundedCard(invitations, authentication::logout));
    }

    private void draw(FoundingStep current) {
        name(getTranslation("founding.step." + current), getTranslation("founding.step." + current + ".lead"));
        var form = form(current);
        form.show(draft.file());
        body().add(form, missing, note, ways(current));
        review(current);
    }

    private StepForm form(FoundingStep current) {
        var languages = FoundingLanguages.of(draft.file());
        return switch (current) {
            case COUNTRY -> new CountryStep(this::keep);
            case LANGUAGES -> new LanguagesStep(languages, this::keep);
            case DIMENSIONS -> new DimensionsStep(languages, this::keep);
            case PHASES -> new PhasesStep(languages, this::keep);
            case PLACES -> new PlacesStep(this::keep);
            case POLICIES -> new PoliciesStep(languages, this::keep);
            case COORDINATION -> new CoordinationStep(languages, this::keep);
            case SECRETARIAT -> new SecretariatStep(languages, this::keep);
        };
    }

    private Actions ways(FoundingStep current) {
        var all = new LinkButton(Paths.founding(), getTranslation("founding.all-steps"));
        return current.next()
                .map(next -> new Actions(onTo(next).primary(), all))
                .orElseGet(() -> new Actions(all.primary()));
    }

    private LinkButton onTo(FoundingStep next) {
        return new LinkButton(
                Paths.founding() + "/" + path(next),
                getTranslation("founding.next", getTranslation("founding.step." + next)));
    }

    /** Keeps what stands in the form now, whole or not. */
    private void keep() {
        var current = step;
        if (current == null) {
            return;
        }
        body().getChildren()
                .filter(StepForm.class::isInstance)
                .map(StepForm.class::cast)
                .findFirst()
                .ifPresent(form -> {
                    var changed = new FoundingDraft(draft.version(), form.into(draft.file()));
                    var kept = Refusals.attempt(
                            this, () -> draft = new FoundingDraft(foundings.save(changed), changed.file()));
                    note.setText(getTranslation(kept ? "founding.kept" : "look.not-kept"));
                    review(current);
                });
    }

    private void review(FoundingStep current) {
        missing.removeAll();
        var objections = foundings.objections(current, draft.file());
        if (!objections.isEmpty()) {
            var list = new UnorderedList();
            objections.forEach(objection -> list.add(new ListItem(Refusals.text(this, objection))));
            missing.add(new Card(new Paragraph(getTranslation("founding.missing.lead")), list)
                    .headed(getTranslation("founding.missing", objections.size())));
        }
    }
}
