@NullMarked
package org.mizizi.notifications.ui;

import org.jspecify.annotations.NullMarked;
