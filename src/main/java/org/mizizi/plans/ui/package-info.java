/** The views of plans: the list, the plan as everyone reads it and ministries decide on it, and the form to write one. */
@NullMarked
package org.mizizi.plans.ui;

import org.jspecify.annotations.NullMarked;
