/**
 * The window round the screens: the way in, navigation, Home, settings, running jobs, the keyboard.
 * Knows no feature; {@code launch} hands it the entries, routes and sources.
 *
 * <p>In the order of a start:
 *
 * <pre>{@code
 * var theme = new Theme();                                  // Settings change it
 * var settings = new SettingsFile(configFolder.resolve("settings.properties"));
 * theme.appearanceProperty().set(settings.appearance());
 * FxStart.run(stage -> {
 *   var dialogs = new FxDialogs(theme, () -> stage);
 *   FxStart.catchEverything(dialogs);
 *   var jobs = new FxJobRunner(dialogs);
 *   var door = new DoorView<>(new DoorViewModel<>(bookDoor, settings, jobs, dialogs, book -> {
 *     var navigator = new ContentNavigator(dialogs);        // is the Navigator and the Changes
 *     navigator.routes().add(Places.People.class, to -> new PeopleView(...));
 *     var desk = new AtTheDesk();                           // a Supplier<Desk> for view models
 *     var window = new MainWindow(frame, navigator, jobs, dialogs);
 *     frameStage.show(window.root()); navigator.goTo(new Places.Home());
 *   }));
 * });
 * }</pre>
 */
package org.ringfence.ui.shell;
