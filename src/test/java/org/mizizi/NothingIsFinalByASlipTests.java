package org.mizizi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.NothingIsFinalByASlipTests.Way.ASKED_FIRST;
import static org.mizizi.NothingIsFinalByASlipTests.Way.CHANGED_ANEW;
import static org.mizizi.NothingIsFinalByASlipTests.Way.NOT_SEEN_YET;
import static org.mizizi.NothingIsFinalByASlipTests.Way.OF_ITSELF;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mizizi.look.Confirmation;
import org.mizizi.look.proposals.SettleProposal;
import org.mizizi.look.proposals.ToSettle;
import org.mizizi.shared.DomainEvent;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/**
 * B6: of every step that a view can take and that leaves an event, it is said here how a slip of the finger is made good.
 * A new one is missing until somebody has thought about that.
 */
class NothingIsFinalByASlipTests {

    /** How; or else the step that takes it back. */
    enum Way {
        /** The view says what follows and who is told, and asks once more. */
        ASKED_FIRST,
        /** The same step, taken again, puts it right; what was said before stays in the ledger only. */
        CHANGED_ANEW,
        /** Nobody but those who work on it has seen it. */
        NOT_SEEN_YET,
        /** The portal does it in any case, within a minute. */
        OF_ITSELF
    }

    private static final Map<Way, Set<String>> WAYS = Map.of(
            ASKED_FIRST,
            Set.of(
                    "Comments.withdraw",
                    "CountryChanges.confirm",
                    "CountryChanges.refuse",
                    "CountryChanges.withdraw",
                    "Drafts.discard",
                    "Drafts.remove",
                    "Drafts.removeGoal",
                    "Foundings.found",
                    "HumanitarianPlans.contest",
                    "Glossary.drop",
                    "HumanitarianPlans.takeBack",
                    "FieldCollection.revoke",
                    "Inputs.discard",
                    "PaperCollection.takeBack",
                    "Inputs.sendBack",
                    "Inputs.withdraw",
                    "Mandates.answer",
                    "Mandates.contest",
                    "Mandates.dismiss",
                    "Mandates.endorse",
                    "Mandates.takeBack",
                    "Mandates.uphold",
                    "Mandates.verify",
                    "Mandates.withdraw",
                    "MembershipChanges.confirm",
                    "MembershipChanges.refuse",
                    "MembershipChanges.withdraw",
                    "Moratoria.end",
                    "OrganisationChanges.confirm",
                    "OrganisationChanges.refuse",
                    "OrganisationChanges.withdraw",
                    "Plans.discard",
                    "Plans.discardWorkingCopy",
                    "Questions.confirm",
                    "Questions.reply",
                    "Register.merge",
                    "Register.notTakeUp",
                    "Register.split",
                    "Reviews.decide",
                    "Reviews.endorse",
                    "Reviews.takeIntoReview",
                    "Rounds.announce",
                    "Rounds.close",
                    "Rounds.discard",
                    "Rounds.markAnswered",
                    "Rounds.takeBack",
                    "Strategies.consult",
                    "Strategies.revise",
                    "Strategies.sign",
                    "Submissions.submit",
                    "Submissions.withdraw",
                    "Suspensions.suspend",
                    "Translations.defend",
                    "Translations.dispute",
                    "UnfinishedWork.giveUp"),
            CHANGED_ANEW,
            Set.of(
                    "Agencies.accept",
                    "Ballots.cast",
                    "Capacities.state",
                    "Comments.answer",
                    "Inputs.answer",
                    "Endorsements.takeBack",
                    "Glossary.agree",
                    "MachineHelp.letStand",
                    "Questions.answer",
                    "Register.add",
                    "Register.form",
                    "Register.regroup",
                    "Register.reword",
                    "Responses.give",
                    "Submissions.takeBack",
                    "Translations.review",
                    "Translations.translate"),
            NOT_SEEN_YET,
            Set.of(
                    "Drafts.add",
                    "Drafts.addGoal",
                    "Drafts.addObjective",
                    "Drafts.assign",
                    "Drafts.edit",
                    "Drafts.editGoal",
                    "Drafts.editObjective",
                    "Drafts.entitle",
                    "Drafts.head",
                    "Drafts.move",
                    "Drafts.removeObjective",
                    "MachineHelp.ask",
                    "Plans.revise",
                    "Plans.save",
                    "Rounds.plan",
                    "Rounds.replan",
                    "Strategies.draft",
                    "Strategies.draftFrom"),
            OF_ITSELF,
            Set.of("Rounds.open"));

    private static final Map<String, String> TAKEN_BACK_BY = Map.ofEntries(
            Map.entry("Comments.write", "Comments.withdraw"),
            Map.entry("Mandates.claim", "Mandates.withdraw"),
            Map.entry("Moratoria.declare", "Moratoria.end"),
            Map.entry("FieldCollection.make", "FieldCollection.revoke"),
            Map.entry("PaperCollection.take", "PaperCollection.takeBack"),
            Map.entry("Inputs.submit", "Inputs.withdraw"),
            Map.entry("Inputs.resubmit", "Inputs.withdraw"),
            Map.entry("Endorsements.endorse", "Endorsements.takeBack"),
            Map.entry("Deputies.propose", "MembershipChanges.withdraw"),
            Map.entry("Deputies.proposeRecall", "MembershipChanges.withdraw"),
            Map.entry("MembershipChanges.proposeBegin", "MembershipChanges.withdraw"),
            Map.entry("MembershipChanges.proposeEnd", "MembershipChanges.withdraw"),
            Map.entry("MembershipChanges.proposeErasure", "MembershipChanges.withdraw"),
            Map.entry("Suspensions.proposeLift", "MembershipChanges.withdraw"),
            Map.entry("OrganisationChanges.propose", "OrganisationChanges.withdraw"),
            Map.entry("OrganisationChanges.proposeAmendment", "OrganisationChanges.withdraw"),
            Map.entry("OrganisationChanges.proposeClosing", "OrganisationChanges.withdraw"),
            Map.entry("OrganisationChanges.proposeMerger", "OrganisationChanges.withdraw"),
            Map.entry("CountryChanges.propose", "CountryChanges.withdraw"));

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.mizizi");

    private final Map<String, Set<JavaClass>> steps = steps();

    @Test
    void ofEveryStepItIsKnownHowItIsMadeGood_B6() {
        var known = new TreeSet<>(TAKEN_BACK_BY.keySet());
        WAYS.values().forEach(known::addAll);
        assertThat(steps.keySet()).containsExactlyElementsOf(known);
    }

    @Test
    void everyViewThatIsToAskFirstDoes_B6() {
        var silent = new HashMap<String, JavaClass>();
        WAYS.getOrDefault(ASKED_FIRST, Set.of())
                .forEach(step -> steps.getOrDefault(step, Set.of()).stream()
                        .filter(view -> !asks(view))
                        .forEach(view -> silent.put(step, view)));
        assertThat(silent).isEmpty();
    }

    @Test
    void whatTakesAStepBackIsOfferedToo_B6() {
        assertThat(steps.keySet()).containsAll(TAKEN_BACK_BY.values());
    }

    /** A proposal is settled by the component of all proposals, which asks. */
    private static boolean asks(JavaClass view) {
        return view.isAssignableTo(ToSettle.class)
                ? asks(PORTAL.get(SettleProposal.class))
                : view.getAccessesFromSelf().stream()
                        .anyMatch(access -> access.getTargetOwner().isEquivalentTo(Confirmation.class));
    }

    /** The methods of services that leave an event or throw something away, directly or through another part of the portal, by the views that call them. */
    private static Map<String, Set<JavaClass>> steps() {
        var steps = new TreeMap<String, Set<JavaClass>>();
        PORTAL.stream()
                .filter(type -> type.isAnnotatedWith(Service.class))
                .flatMap(service -> service.getMethods().stream())
                .filter(method -> leavesAnEvent(method, new HashSet<>()))
                .forEach(method -> method.getAccessesToSelf().stream()
                        .map(JavaAccess::getOriginOwner)
                        .filter(caller -> caller.getPackageName().endsWith(".ui"))
                        .forEach(view -> steps.computeIfAbsent(name(method), _ -> new HashSet<>())
                                .add(view)));
        return steps;
    }

    private static boolean leavesAnEvent(JavaMethod method, Set<JavaMethod> seen) {
        return seen.add(method)
                && (method.getConstructorCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isAssignableTo(DomainEvent.class))
                        || method.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isAssignableTo(Repository.class)
                                        && call.getName().startsWith("delete"))
                        || method.getMethodCallsFromSelf().stream()
                                .flatMap(call -> call.getTarget().resolveMember().stream())
                                .filter(called -> called.getOwner().isMetaAnnotatedWith(Component.class))
                                .anyMatch(called -> leavesAnEvent(called, seen)));
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
