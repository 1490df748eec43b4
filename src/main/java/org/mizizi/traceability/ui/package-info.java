/** Where the owners of cited words answer: does this reflect what you said? */
@NullMarked
package org.mizizi.traceability.ui;

import org.jspecify.annotations.NullMarked;
