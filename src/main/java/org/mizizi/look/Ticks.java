package org.mizizi.look;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which rows of a list are ticked, by a key of each without spaces, as a field that the memory of a form can keep. It makes
 * the boxes, one a row and one for all.
 */
@Tag("span")
public final class Ticks extends AbstractField<Ticks, String> {

    private final Map<String, Checkbox> boxes = new LinkedHashMap<>();
    private final Checkbox all = new Checkbox();
    private final Runnable changed;

    /** {@code changed} is told whenever other rows are ticked. */
    public Ticks(Runnable changed) {
        super("");
        this.changed = changed;
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                boxes.values().forEach(box -> box.setValue(change.getValue()));
                ticked();
            }
        });
    }

    public Checkbox all() {
        return all;
    }

    /** The list shows other rows from now on. */
    public void begin() {
        boxes.clear();
        all.setValue(false);
    }

    /** The box of a row that is shown. */
    public Checkbox box(String key) {
        var box = new Checkbox(has(key));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ticked();
            }
        });
        boxes.put(key, box);
        return box;
    }

    /** The keys of the rows that are shown and ticked, in the order in which they are shown. */
    public Set<String> chosen() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean has(String key) {
        return Set.of(getValue().split(" ")).contains(key);
    }

    private void ticked() {
        setModelValue(String.join(" ", chosen()), true);
        changed.run();
    }

    @Override
    protected void setPresentationValue(String keys) {
        boxes.forEach((key, box) -> box.setValue(has(key)));
        changed.run();
    }

    /** The box of one row, for tests. */
    public Checkbox of(String key) {
        var box = boxes.get(key);
        if (box == null) {
            throw new IllegalArgumentException(key);
        }
        return box;
    }
}
