/** Where the owners of cited words answer: does this reflect what you said? */
@NamedInterface("ui")
@NullMarked
package org.mizizi.traceability.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
