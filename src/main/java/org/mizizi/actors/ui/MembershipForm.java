package org.mizizi.actors.ui;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mizizi.actors.Deputies;
import org.mizizi.actors.Member;
import org.mizizi.actors.MembershipChange.Kind;
import org.mizizi.actors.MembershipChanges;
import org.mizizi.actors.NewDeputy;
import org.mizizi.actors.NewMembership;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.Organisations;
import org.mizizi.actors.Suspension;
import org.mizizi.actors.Suspensions;
import org.mizizi.look.Card;
import org.mizizi.look.Enumerated;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.LanguageField;
import org.mizizi.look.Reading;
import org.mizizi.look.Remembered;
import org.mizizi.look.WordsArea;
import org.mizizi.look.WordsField;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Role;
import org.mizizi.shared.Folding;
import org.mizizi.shared.LanguageNames;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;

/** Who is to begin or end to have which role, or to be erased, where, and why. */
final class MembershipForm extends Div {

    private static final Set<Kind> NAMES_SOMEBODY = Set.of(Kind.ERASE, Kind.RECALL, Kind.LIFT);

    /** A role that somebody has. */
    record Held(Member member, Role role) {}

    final Span actsAlso = new Span();
    final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    final ComboBox<Organisation> organisation = new ComboBox<>();
    final Select<Role> role = new Select<>();
    final Select<Held> held = new Select<>();
    final Select<Member> former = new Select<>();
    final Select<Suspension> suspended = new Select<>();
    final TextField account = new WordsField(Writing.CODE);
    final TextField person = new WordsField(Writing.NAME);
    final TextField email = new WordsField(Writing.NAME);
    final Select<String> language = new Select<>();
    final DeputyFields deputies = new DeputyFields(this::show);
    final LanguageField reasonLanguage;
    final WordsArea reason;
    final GuardedButton propose;
    final Remembered remembered = new Remembered("proposals.propose");
    private final Organisations organisations;
    private final MembershipChanges changes;
    private final Deputies standIns;
    private final Suspensions suspensions;
    private final Actor proposer;
    private final Card what;
    private final Card who = new Card(account, person, email, actsAlso, language);
    private final Card why;
    private Locale reader = Locale.ENGLISH;

    MembershipForm(
            Organisations organisations,
            MembershipChanges changes,
            Deputies standIns,
            Suspensions suspensions,
            Actor proposer,
            Reading reading,
            Runnable send) {
        reasonLanguage = new LanguageField(reading);
        reason = reasonLanguage.area(Writing.REASON);
        why = new Card(reason, reasonLanguage);
        this.organisations = organisations;
        this.changes = changes;
        this.standIns = standIns;
        this.suspensions = suspensions;
        this.proposer = proposer;
        what = new Card(kind, organisation, role, held, former, suspended);
        kind.setItems(offered());
        kind.addValueChangeListener(_ -> show());
        organisation.setItems(query ->
                matching(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        organisation.setItemLabelGenerator(
                one -> one.reference() + " · " + one.name().in(reader).text());
        organisation.addValueChangeListener(_ -> offer());
        Stream.<HasSize>of(organisation, role, held, former, suspended, account, person, email, reason)
                .forEach(HasSize::setWidthFull);
        propose = new GuardedButton(_ -> send.run()).primary();
        actsAlso.getElement().setAttribute("role", "status");
        organisation.addValueChangeListener(_ -> tellActsAlso());
        account.addValueChangeListener(_ -> tellActsAlso());
        email.addValueChangeListener(_ -> tellActsAlso());
        kind.setValue(Kind.BEGIN);
        add(what, deputies, who, why, propose, remembered);
        remember();
    }

    private List<Kind> offered() {
        return Stream.of(Kind.values())
                .filter(one -> one != Kind.ERASE || isForAll())
                .toList();
    }

    /** Whether changes in every organisation are proposed here, not only in the proposer's own. */
    private boolean isForAll() {
        return proposer.may(Right.PROPOSE_ANY_MEMBERSHIP);
    }

    private Optional<Organisation> ownOrganisation() {
        return isForAll() ? Optional.empty() : proposer.acting().map(organisations::find);
    }

    private void remember() {
        var fields = remembered
                .fields()
                .choice("kind", kind, Kind::name)
                .value("organisation", organisation, Organisation::reference, this::called)
                .choice("role", role, Role::name)
                .choice("held", held, one -> one.member().id().value() + " " + one.role())
                .choice("former", former, one -> one.id().value().toString())
                .choice("suspended", suspended, one -> one.id().value().toString());
        deputies.remember(fields);
        fields.text("account", account)
                .text("person", person)
                .text("email", email)
                .choice("reads", language, code -> code)
                .text("reason", reason);
    }

    private Optional<Organisation> called(String reference) {
        return organisations.directory().stream()
                .filter(one -> one.reference().equals(reference))
                .findFirst();
    }

    private Stream<Organisation> matching(String words) {
        var sought = Folding.fold(words);
        return organisations.directory().stream()
                .filter(one -> one.verified() || (kind.getValue() == Kind.ERASE && one.hasEnded()))
                .filter(one -> Folding.fold(
                                one.reference() + " " + one.name().in(reader).text())
                        .contains(sought));
    }

    /** Offers what there is in the chosen organisation. */
    private void offer() {
        var chosen = Optional.ofNullable(organisation.getValue());
        role.setItems(
                chosen.map(one -> one.kind().roles().stream().sorted().toList()).orElse(List.of()));
        var members = chosen.map(one -> organisations.membersOf(one.id()).stream()
                        .filter(Member::verified)
                        .toList())
                .orElse(List.of());
        held.setItems(members.stream()
                .flatMap(member -> member.roles().stream().sorted().map(has -> new Held(member, has)))
                .toList());
        deputies.offer(members, chosen.map(one -> standIns.of(one.id())).orElse(List.of()));
        former.setItems(chosen.filter(_ -> isForAll())
                .map(one -> changes.former(one.id()))
                .orElse(List.of()));
        suspended.setItems(chosen.map(one -> suspensions.of(one.id())).orElse(List.of()));
        if (role.getListDataView().getItemCount() == 1) {
            role.setValue(role.getListDataView().getItem(0));
        }
    }

    /** That somebody with this account or address acts for others already. */
    private void tellActsAlso() {
        var known = account.isEmpty() ? email.getValue() : account.getValue();
        var others = organisation.isEmpty() || known.isBlank() || !isForAll()
                ? List.<Organisation>of()
                : changes.actsAlreadyFor(known);
        var names = others.stream()
                .filter(one -> !one.equals(organisation.getValue()))
                .map(one -> one.name().in(reader).text())
                .toList();
        actsAlso.setVisible(!names.isEmpty());
        actsAlso.setText(
                names.isEmpty() ? "" : getTranslation("actors.membership.acts-also", Enumerated.in(reader, names)));
    }

    private void show() {
        var begins = kind.getValue() == Kind.BEGIN;
        var deputises = kind.getValue() == Kind.DEPUTISE;
        role.setVisible(begins);
        who.setVisible(begins || (deputises && deputies.deputy.isEmpty()));
        held.setVisible(kind.getValue() == Kind.END || deputises);
        held.setLabel(getTranslation(deputises ? "actors.deputy.away" : "actors.membership.held"));
        deputies.show(deputises, kind.getValue() == Kind.RECALL);
        former.setVisible(kind.getValue() == Kind.ERASE);
        suspended.setVisible(kind.getValue() == Kind.LIFT);
        var erases = kind.getValue() == Kind.ERASE;
        propose.setText(getTranslation(erases ? "actors.membership.erase.ask" : "proposals.propose"));
        reason.setHelperText(getTranslation(
                switch (kind.getValue()) {
                    case BEGIN -> "actors.membership.reason.help";
                    case END -> "actors.membership.end.reason";
                    case DEPUTISE -> "actors.deputy.reason";
                    case RECALL -> "actors.deputy.recall.reason";
                    case LIFT -> "actors.suspension.lift.reason";
                    case ERASE -> "actors.membership.erase.reason";
                }));
    }

    /** The texts for this reader. */
    void speak(Reading reading) {
        reader = reading.locale();
        what.setHeading(getTranslation("actors.membership.what"));
        kind.setLabel(getTranslation("actors.memberships.kind"));
        kind.setItemLabelGenerator(one -> getTranslation("actors.MembershipChange.Kind." + one));
        organisation.setLabel(getTranslation("actors.membership.organisation"));
        role.setLabel(getTranslation("actors.membership.role"));
        role.setItemLabelGenerator(one -> getTranslation("role." + one));
        role.setHelperText(getTranslation("actors.membership.role.help"));
        held.setItemLabelGenerator(one -> one.member().name() + " · " + getTranslation("role." + one.role()));
        former.setLabel(getTranslation("actors.membership.former"));
        former.setHelperText(getTranslation("actors.membership.former.help"));
        former.setItemLabelGenerator(Member::name);
        suspended.setLabel(getTranslation("actors.suspension.suspended"));
        suspended.setItemLabelGenerator(Suspension::name);
        deputies.speak(reading);
        who.setHeading(getTranslation("actors.membership.who"));
        account.setLabel(getTranslation("actors.membership.account"));
        account.setHelperText(getTranslation("actors.membership.account.help"));
        person.setLabel(getTranslation("actors.membership.name"));
        email.setLabel(getTranslation("actors.membership.email"));
        email.setHelperText(getTranslation("actors.membership.email.help"));
        account.setVisible(!changes.invites());
        if (changes.invites()) {
            email.setHelperText(getTranslation("actors.membership.email.invited"));
        }
        language.setLabel(getTranslation("actors.membership.language"));
        language.setItemLabelGenerator(code -> LanguageNames.of(code, reader));
        if (language.getListDataView().getItemCount() == 0) {
            language.setItems(reading.languages());
            language.setValue(reading.official());
        }
        why.setHeading(getTranslation("proposals.why"));
        reason.setLabel(getTranslation("proposals.reason"));
        ownOrganisation().ifPresent(own -> {
            organisation.setValue(own);
            organisation.setReadOnly(true);
        });
        show();
    }

    /** What must still be said, if anything. */
    Optional<Refusal> missing() {
        if (organisation.isEmpty()) {
            return Optional.of(Refusal.of("membership.no-organisation"));
        }
        if (chosen().isEmpty()) {
            return Optional.of(
                    Refusal.of(NAMES_SOMEBODY.contains(kind.getValue()) ? "membership.nobody" : "membership.no-role"));
        }
        if (deputies.objection().isPresent()) {
            return deputies.objection();
        }
        return reason.isBlank() ? Optional.of(Refusal.of("membership.no-reason")) : Optional.empty();
    }

    private HasValue<?, ?> chosen() {
        return switch (kind.getValue()) {
            case BEGIN -> role;
            case END, DEPUTISE -> held;
            case RECALL -> deputies.recalled;
            case LIFT -> suspended;
            case ERASE -> former;
        };
    }

    /** Who is to begin, once everything that is chosen is there; what is typed the service looks at. */
    Optional<NewMembership> beginning() {
        return missing().isPresent() ? Optional.empty() : Optional.of(typed(role.getValue()));
    }

    private NewMembership typed(Role asked) {
        return new NewMembership(
                account.getValue(),
                person.getValue(),
                email.getValue(),
                language.getValue(),
                organisation.getValue().id(),
                asked);
    }

    /** Who is to stand in for whom, and when, once everything that is chosen is there. */
    Optional<NewDeputy> deputising() {
        if (missing().isPresent()) {
            return Optional.empty();
        }
        var away = held.getValue();
        var member = deputies.deputy.getValue();
        var deputy = member == null ? typed(away.role()) : NewMembership.of(member, away.role());
        return Optional.of(
                new NewDeputy(deputy, away.member().id(), deputies.firstDay.getValue(), deputies.lastDay.getValue()));
    }
}
