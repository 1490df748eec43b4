@NullMarked
package org.mizizi.audit.ui;

import org.jspecify.annotations.NullMarked;
