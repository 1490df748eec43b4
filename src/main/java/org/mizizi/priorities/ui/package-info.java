/** The views of inputs and priorities. */
@NullMarked
package org.mizizi.priorities.ui;

import org.jspecify.annotations.NullMarked;
