package org.mizizi.look.proposals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mizizi.proposals.ProposalStep;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Refusal;

/** A proposal that waits for a second person: what can be done with it, and by what words that is asked and told. */
public interface ToSettle {

    UUID id();

    Optional<Refusal> objection(ProposalStep step);

    void confirm();

    void refuse(LocalizedText answer);

    void withdraw();

    /** The texts are under this key: {@code .confirm.title}, {@code .withdraw.title}, {@code .CONFIRM.receipt} and so on. */
    String key();

    /** What the proposal is called in those texts. */
    List<Object> called();

    /** What follows when it is confirmed. */
    default List<String> leads() {
        return List.of(key() + ".confirm.lead");
    }

    /** How whoever confirms it is asked whether they are sure. */
    default String confirmKey() {
        return key() + ".confirm";
    }

    default String receiptKey(ProposalStep step) {
        return key() + "." + step + ".receipt";
    }

    /** Whether what is confirmed cannot be had back. */
    default boolean isFinal() {
        return false;
    }
}
