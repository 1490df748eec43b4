package org.mizizi.strategies.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.mizizi.look.Chip;
import org.mizizi.look.Confirmation;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.Reading;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.strategies.Signature;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.Strategy;
import org.mizizi.strategies.StrategyState;

/** Which ministries have signed and which are missing; an approver signs here, or reads why not. */
final class SignaturePanel extends Section {

    private final Strategies strategies;
    private final Strategy strategy;
    private final Reading reading;
    private final Runnable changed;

    SignaturePanel(
            Strategies strategies,
            Strategy strategy,
            List<Signature> signatures,
            Actor actor,
            Reading reading,
            Runnable changed) {
        this.strategies = strategies;
        this.strategy = strategy;
        this.reading = reading;
        this.changed = changed;
        addClassName("card");
        var given = signatures.stream().filter(Signature::given).count();
        var rows = new Rows();
        rows.show(signatures.stream().map(this::row).toList());
        add(
                new H2(getTranslation("strategies.signatures")),
                new Paragraph(getTranslation("strategies.signed-of", given, signatures.size())),
                rows);
        if (actor.may(Right.SIGN_STRATEGY) && strategy.state() == StrategyState.REVISED) {
            add(new Div(button(actor)));
        }
    }

    private Row row(Signature signature) {
        var signedAt = signature.signedAt();
        var chip = signedAt == null
                ? Chip.of(getTranslation("strategies.signature-missing"), Chip.Tone.WARN)
                : Chip.of(
                        getTranslation("strategies.signed-on", reading.moments().date(signedAt)), Chip.Tone.INTERNAL);
        return new Row(reading.name(signature.ministry())).and(chip);
    }

    private GuardedButton button(Actor actor) {
        var ministry = actor.acting().map(reading::plainName).orElse("");
        var button = new GuardedButton(_ -> Confirmation.before(this, "strategies.sign", this::sign, ministry));
        button.primary();
        button.setText(getTranslation("strategies.sign", ministry));
        button.objectedBy(strategies.signObjection(strategy.id()));
        return button;
    }

    private void sign() {
        var done = Refusals.attempt(this, () -> {
            var now = strategies.sign(strategy.id());
            Receipt.show(getTranslation("strategies.sign.receipt." + now.state(), now.number()));
        });
        if (done) {
            changed.run();
        }
    }
}
