/**
 * What screens are made of: inputs, controls, dialogs, problems painted beside fields, navigation,
 * and jobs on the FX thread. Used by every {@code <feature>.ui}; knows no feature.
 *
 * <p>A screen is a view model, a view and a journey.
 *
 * <p><b>The view model</b> owns inputs, commands and enablement, and imports neither {@code
 * javafx.scene} nor {@code javafx.stage}. It takes use cases and a {@link
 * org.ringfence.ui.kit.Workplace}: who runs jobs, asks, leads elsewhere and is told of changes, the
 * clock, and who is at the desk. Where a list is kept, {@link org.ringfence.ui.kit.ListForm} holds
 * what is opened from it; long work goes through {@link org.ringfence.ui.kit.OneAtATime}.
 *
 * <pre>{@code
 * final class NewPayeeViewModel {
 *   private final Typed<String> name = Typed.words("Name");
 *   private final Typed<Money> usual = Typed.money("Usual amount").optional();
 *   private final FormModel form = new FormModel(name, usual);
 *   private final ObservableList<Payee> payees = FXCollections.observableArrayList();
 *   // constructor: useCases, at (the workplace)
 *
 *   void load() {
 *     at.jobs().load(progress -> useCases.all(), payees::setAll); // off the FX thread, then on it
 *   }
 *
 *   void save() {
 *     if (!form.check()) { // "Enter some words." beside its field
 *       return;
 *     }
 *     form.settle( // a refusal is painted: field by field, the rest in the banner
 *         useCases.add(name.get(), usual.value()),
 *         payee -> {
 *           form.say(Notice.done(payee.name() + " was added."));
 *           at.changes().announce(); // open screens read again
 *         });
 *   }
 * }
 * }</pre>
 *
 * <p><b>The view</b> is a {@link org.ringfence.ui.kit.Screen}: it lays out controls of this package
 * and binds them. A field takes its input; label, problems and accessible name follow from it.
 *
 * <pre>{@code
 * public final class NewPayeeView implements Screen {
 *   private final Page page;
 *
 *   NewPayeeView(NewPayeeViewModel model) {
 *     var form =
 *         new Form(model.form())
 *             .row(new TypedField(model.name()), new MoneyField(model.usual()))
 *             .buttons(Buttons.primary("_Add payee", model::save)); // Enter and Ctrl+Enter
 *     var table =
 *         new DataTable<>("Payees", model.payees())
 *             .words("Name", 30, Payee::name)
 *             .money("Paid this year", Payee::paid)
 *             .whenEmpty("No payees yet. Add the first one above.")
 *             .opens(model::open); // Enter or a double click
 *     page = Page.filling(new PageHeader("Payees")).add(form).add(table);
 *   }
 *   // title(), node(), reload() -> model.load(), isDirty() -> model.form().isDirty()
 * }
 * }</pre>
 *
 * <p><b>The journey</b> extends {@code JourneyBase} (in the test tree): {@code show(view)}, {@code
 * type("Able Taxis")}, {@code press(ENTER)}, {@code picture("payees")}. View models are tested
 * without a window with {@code SameThreadJobRunner}, {@code RecordingDialogs}, {@code
 * RecordingNavigator}.
 *
 * <p>Wiring: {@code routes.add(Places.Payees.class, to -> new NewPayeeView(...))}, and a navigation
 * entry in {@code launch}. The style classes for words of your own are listed at the top of {@code
 * ringfence.css}; never set pixels or colours in code.
 */
package org.ringfence.ui.kit;
