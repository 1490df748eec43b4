package org.mizizi.look;

import com.vaadin.flow.component.Focusable;
import java.util.Locale;
import java.util.Map;

/**
 * What a module keeps beside the passages of a text that another module shows, such as the comments on a draft. Asked
 * with the rights of the reader.
 *
 * @param <T> identifies the text
 * @param <P> identifies a passage of it
 */
public interface Margin<T, P> {

    /** How much there is beside each passage; those with nothing are left out. */
    Map<P, Long> counts(T text);

    /** What is beside one passage, which people call {@code place}; the runnable is called after something was added. */
    Focusable<?> beside(T text, P passage, String place, Locale locale, Runnable added);
}
