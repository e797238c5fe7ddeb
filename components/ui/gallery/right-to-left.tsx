import { Button } from '../button';
import { Card } from '../card';
import { Checkbox } from '../checkbox';
import { RemovableChip, Chips } from '../chip';
import { Disclosure } from '../disclosure';
import { TextField } from '../field';
import { Item, ItemList } from '../item-list';
import { Row } from '../layout';
import { Progress } from '../progress';
import { SearchBox } from '../search-box';
import { Label, Text } from '../text';
import { nothing } from './samples';
import { Family } from './specimen';

/** A sample in a language written from right to left, whichever way the page itself goes. */
export function RightToLeft() {
  return (
    <Family title="Right to left">
      <div class="gallery-specimen gallery-specimen--wide" dir="rtl" lang="ar">
        <SearchBox label="ابحث عن شيء" hintKey="/" value="" onInput={nothing} />
        <Row>
          <Button icon="back" onClick={nothing}>
            رجوع
          </Button>
          <Button tone="primary" icon="point" onClick={nothing}>
            حفظ
          </Button>
          <Button tone="quiet" icon="external" onClick={nothing}>
            فتح
          </Button>
        </Row>
        <Card tone="lamp">
          <Label>نصيحة</Label>
          <Text as="lead">اقرأ أسبوعا قبل أن تكتب.</Text>
        </Card>
        <TextField label="العنوان" error="اكتب العنوان." value="" onInput={nothing} />
        <Checkbox label="أظهر المصباح" hint="في كل صفحة" checked onChange={nothing} />
        <Chips>
          <RemovableChip label="الحدود" onRemove={nothing} />
        </Chips>
        <ItemList label="مدخلات">
          <Item title="لحظة" about="اليوم" current onOpen={nothing} />
        </ItemList>
        <Disclosure summary="المصدر">
          <Text as="small">كلمات</Text>
        </Disclosure>
        <Progress label="قراءة الملف" value={0.4} />
      </div>
    </Family>
  );
}
