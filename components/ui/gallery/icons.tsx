import { Icon, ICON_NAMES } from '../icon';
import { Family, Specimen } from './specimen';

/** Every icon by its name. */
export function Icons() {
  return (
    <Family title="Icons" about="Those that point along the line of reading turn round with it.">
      <Specimen name="Icon" wide>
        <ul class="gallery-icons">
          {ICON_NAMES.map((name) => (
            <li key={name} class="gallery-icon">
              <Icon name={name} />
              {name}
            </li>
          ))}
        </ul>
      </Specimen>
    </Family>
  );
}
