package org.mizizi.look.proposals;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.mizizi.look.Card;
import org.mizizi.look.Confirmation;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.LanguageField;
import org.mizizi.look.Reading;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.look.WordsArea;
import org.mizizi.proposals.ProposalStep;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;

/** What the reader can do with a proposal: confirm or refuse it, take it back, or read why not. */
public final class SettleProposal extends Div {

    private final ToSettle proposal;
    private final Runnable changed;
    public final GuardedButton confirm = new GuardedButton(_ -> askToConfirm()).primary();
    public final GuardedButton refuse = new GuardedButton(_ -> refuse());
    public final GuardedButton withdraw = new GuardedButton(_ -> askToWithdraw());
    public final LanguageField language;
    public final WordsArea answer;
    private final Remembered remembered;

    /** Whether the reader is one of those who confirm, and one of those who propose. */
    public record Reader(boolean confirms, boolean proposes) {}

    public SettleProposal(ToSettle proposal, Reader may, Reading reader, Runnable changed) {
        this.proposal = proposal;
        language = new LanguageField(reader);
        answer = language.area(Writing.REASON);
        this.changed = changed;
        remembered = new Remembered("proposals.refuse", proposal.id());
        remembered.fields().text("answer", answer);
        answer.setWidthFull();
        if (may.confirms()) {
            add(confirming());
            if (isOpen(ProposalStep.REFUSE)) {
                add(refusing());
            }
        } else {
            add(new Card(new Paragraph(getTranslation("proposals.waits"))).headed(getTranslation("proposals.settle")));
        }
        if (may.proposes()) {
            guard(withdraw, ProposalStep.WITHDRAW);
            add(new Card(withdraw).headed(getTranslation("proposals.take-back")));
        }
    }

    private Card confirming() {
        guard(confirm, ProposalStep.CONFIRM);
        var card = new Card().headed(getTranslation("proposals.settle"));
        var leads = isOpen(ProposalStep.CONFIRM) || proposal.isFinal() ? proposal.leads() : List.of("proposals.waits");
        leads.forEach(lead ->
                card.add(new Paragraph(getTranslation(lead, proposal.called().toArray()))));
        card.add(confirm);
        return card;
    }

    private Card refusing() {
        guard(refuse, ProposalStep.REFUSE);
        answer.setLabel(getTranslation("proposals.answer"));
        answer.setHelperText(getTranslation("proposals.answer.help"));
        return new Card(answer, language, refuse, remembered).headed(getTranslation("proposals.refuse"));
    }

    private boolean isOpen(ProposalStep step) {
        return proposal.objection(step).isEmpty();
    }

    private void guard(GuardedButton button, ProposalStep step) {
        button.setText(getTranslation("proposals.step." + step));
        button.objectedBy(proposal.objection(step));
    }

    private void askToConfirm() {
        Runnable confirmed = () -> done(proposal::confirm, ProposalStep.CONFIRM);
        var called = proposal.called().toArray();
        if (proposal.isFinal()) {
            Confirmation.beforeLosing(this, proposal.confirmKey(), confirmed, called);
        } else {
            Confirmation.before(this, proposal.confirmKey(), confirmed, called);
        }
    }

    private void askToWithdraw() {
        Confirmation.before(
                this,
                proposal.key() + ".withdraw",
                () -> done(proposal::withdraw, ProposalStep.WITHDRAW),
                proposal.called().toArray());
    }

    private void refuse() {
        if (answer.isBlank()) {
            Receipt.problem(Refusals.text(this, Refusal.of("proposal.refused-with-words")));
        } else {
            var words = answer.text();
            done(() -> proposal.refuse(words), ProposalStep.REFUSE);
        }
    }

    private void done(Runnable work, ProposalStep step) {
        if (Refusals.attempt(this, work)) {
            remembered.sent();
            Receipt.show(
                    getTranslation(proposal.receiptKey(step), proposal.called().toArray()));
            changed.run();
        }
    }
}
