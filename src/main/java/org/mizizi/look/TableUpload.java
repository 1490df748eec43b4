package org.mizizi.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.TableFile;

/** Where a table is sent as a file: how it is written, and what was read from it or could not be. */
public final class TableUpload extends Div {

    private final Div told = new Div();

    public TableUpload(String example, Consumer<String> offer) {
        this(example, "look.table.rejected", TableFile.LONGEST, offer, ".csv", ".xlsx");
    }

    /** The same, and a file of IATI beside a table; {@code rejectedKey} says so. */
    public static TableUpload orIati(String example, String rejectedKey, Consumer<String> offer) {
        return new TableUpload(example, rejectedKey, TableFile.LONGEST, offer, ".csv", ".xlsx", ".xml");
    }

    /** The same of files with other endings; {@code rejectedKey} says which are read. */
    TableUpload(String example, String rejectedKey, int longest, Consumer<String> offer, String... endings) {
        told.getElement().setAttribute("role", "status");
        var written = new Pre(example);
        written.getElement().setAttribute("dir", "ltr");
        var upload = new TextUpload(getTranslation("look.table.choose"), getTranslation(rejectedKey), longest, offer);
        add(written, upload.sheets().ending(endings), told);
    }

    /** In place of what was told before. */
    public void tell(Component... content) {
        told.removeAll();
        told.add(content);
    }

    /** After what was told. */
    void follow(Component content) {
        told.add(content);
    }

    /** Every row that could not be read, with the reason. */
    public void tellFaults(List<Refusal> faults) {
        var rows = new UnorderedList();
        faults.forEach(fault -> rows.add(new ListItem(Refusals.text(this, fault))));
        tell(new Paragraph(getTranslation("look.table.faults")), rows);
    }
}
