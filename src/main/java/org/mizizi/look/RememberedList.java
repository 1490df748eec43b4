package org.mizizi.look;

import java.util.ArrayList;
import java.util.List;

/** The parts of a form that can be added and removed, such as conditions or milestones, in the order they are shown. */
public final class RememberedList {

    private final List<RememberedFields> parts = new ArrayList<>();
    private final Runnable add;
    private final Runnable remove;
    private final Runnable typed;

    RememberedList(Runnable add, Runnable remove, Runnable typed) {
        this.add = add;
        this.remove = remove;
        this.typed = typed;
    }

    /** The fields of one more part, at the end. */
    public RememberedFields next() {
        var part = new RememberedFields(typed);
        parts.add(part);
        return part;
    }

    /** A part was taken away. */
    public void without(RememberedFields part) {
        parts.remove(part);
        typed.run();
    }

    /** The last part was taken away to match what was kept. */
    public void removeLast() {
        parts.removeLast();
    }

    List<RememberedFields> parts() {
        return parts;
    }

    /** Adds or removes parts until there are that many. */
    void become(int number) {
        while (parts.size() < number) {
            add.run();
        }
        while (parts.size() > number) {
            remove.run();
        }
    }
}
