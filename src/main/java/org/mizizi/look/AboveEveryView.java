package org.mizizi.look;

import com.vaadin.flow.component.Component;
import java.util.Locale;

/** Something that the frame of the workspace shows above every view, as the demo country does with its strip. */
public interface AboveEveryView {

    Component in(Locale locale);
}
