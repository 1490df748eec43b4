/** Where intimidation is reported, and where an auditor reads and answers it. */
@NullMarked
package org.mizizi.safety.ui;

import org.jspecify.annotations.NullMarked;
