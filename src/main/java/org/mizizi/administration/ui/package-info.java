/** What the country is made of, what is proposed to change in it, and the second person's word. */
@NullMarked
package org.mizizi.administration.ui;

import org.jspecify.annotations.NullMarked;
